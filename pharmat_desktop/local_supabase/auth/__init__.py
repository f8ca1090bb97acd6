"""/auth/v1: accounts, passwords, mails and sessions, with GoTrue's shapes and codes.

endpoints      sign_up · verify · grants · own_user · authorize · admin · admin_links, put together by service
what they do   codes (mails' digits and links) · flows (PKCE) · sessions · users · email_change · external (linking)
rules          settings · redirects · challenges · limits · passwords
stand-ins      provider (Google and Apple) · mailer (templates, SMTP, the mailbox page)
"""
