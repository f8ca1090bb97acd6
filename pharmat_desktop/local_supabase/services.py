"""Puts the services together over one database and one set of keys."""

from __future__ import annotations

from dataclasses import replace

from .app import Payments, Services
from .auth.codes import CodeSender
from .auth.limits import RateLimits
from .auth.mailer import Mailer
from .auth.parts import Parts
from .auth.provider import Provider
from .auth.service import AuthService
from .auth.sessions import SessionRules, Sessions
from .auth.settings import AuthSettings
from .checkout.api import ProviderApi
from .checkout.courier import Courier
from .checkout.ledger import Ledger
from .data_dir import DataDirectory, Keys
from .functions.deno import Deno
from .functions.service import FunctionsService
from .functions.worker import Worker
from .options import Options
from .pages.checkout import CheckoutPages
from .pages.consent import Consent
from .pages.mailbox import Mailbox
from .pools import Pools
from .project import Project
from .realtime.authority import Authority
from .realtime.channel import Services as ChannelServices
from .realtime.hub import Hub
from .realtime.service import RealtimeService
from .rest.catalogue import Catalogue
from .rest.service import RestService
from .scheduler import Scheduler
from .storage.app import StorageService
from .tokens import Tokens


def auth_settings(project: Project, options: Options) -> AuthSettings:
    """The project's, with what the command line says in their place."""
    settings = replace(project.auth_settings(), has_rate_limits=options.has_rate_limits)
    if options.jwt_expiry is not None:
        settings = replace(settings, jwt_expiry=options.jwt_expiry)
    if options.reuse_interval is not None:
        settings = replace(settings, refresh_token_reuse_interval=options.reuse_interval)
    return settings


def build_services(pools: Pools, keys: Keys, project: Project, options: Options, url: str) -> Services:
    """All services of the server at `url`."""
    tokens, settings = Tokens(keys), auth_settings(project, options)
    deno = Deno(project.folder / "functions")
    channels = ChannelServices(tokens, Authority(pools.admin), Hub())
    provider, auth_url = Provider(), f"{url}/auth/v1"
    return Services(
        tokens=tokens,
        auth=AuthService(_auth_parts(pools, tokens, settings, auth_url), provider),
        rest=RestService(pools.rest, tokens, Catalogue(pools.admin), options.max_rows or None),
        realtime=RealtimeService(channels, options.has_hosted_delays),
        storage=StorageService(pools, tokens, DataDirectory(options.data).storage, url),
        consent=Consent(pools.admin, provider, f"{auth_url}/callback"),
        mailbox=Mailbox(pools.admin),
        functions=FunctionsService(
            project, deno, Worker(deno, _function_settings(keys, url), DataDirectory(options.data).path), tokens
        ),
        payments=_payments(pools, keys, options, url),
        scheduler=Scheduler(pools.admin),
    )


def _function_settings(keys: Keys, url: str) -> dict[str, str]:
    """What a hosted project gives its functions, and what its operator sets as secrets."""
    return {
        "SUPABASE_URL": url,
        "SUPABASE_ANON_KEY": keys.publishable,
        "SUPABASE_SERVICE_ROLE_KEY": keys.secret,
        "STRIPE_SECRET_KEY": keys.payment_key,
        "STRIPE_WEBHOOK_SECRET": keys.webhook_secret,
        "STRIPE_API_URL": url,
        "CHECKOUT_RETURN_URL": f"{url}/checkout/return",
    }


def _payments(pools: Pools, keys: Keys, options: Options, url: str) -> Payments:
    ledger = Ledger(pools.admin, url, options.bank_delay)
    return Payments(
        ProviderApi(pools.admin, ledger, keys.payment_key),
        CheckoutPages(ledger),
        Courier(pools.admin, ledger, url, keys.webhook_secret),
    )


def _auth_parts(pools: Pools, tokens: Tokens, settings: AuthSettings, url: str) -> Parts:
    sessions = Sessions(tokens, SessionRules(url, settings.jwt_expiry, settings.refresh_token_reuse_interval))
    limits, mailer = RateLimits(settings), Mailer(settings.email.templates, settings.email.smtp)
    codes = CodeSender(settings, mailer, limits, url)
    return Parts(pools.admin, tokens, sessions, settings, codes, limits)
