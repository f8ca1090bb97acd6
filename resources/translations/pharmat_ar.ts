<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About pharmaT Desktop</source>
        <translation>حول pharmaT Desktop</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Qt under the LGPL; Inter and Noto Sans Arabic under the Open Font License; Lucide's icons (ISC).</source>
        <translation>‏Qt برخصة LGPL، وInter وNoto Sans Arabic برخصة Open Font، وأيقونات Lucide برخصة ISC.</translation>
    </message>
</context>
<context>
    <name>AboutStep</name>
    <message>
        <source>No particular subject</source>
        <translation>دون مادة محددة</translation>
    </message>
    <message>
        <source>For the course “{course}”</source>
        <translation>للدورة «{course}»</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Topic: what you want to work on</source>
        <translation>الموضوع: ما تريد العمل عليه</translation>
    </message>
    <message>
        <source>Notes for the tutor (optional)</source>
        <translation>ملاحظات للمدرّس (اختياري)</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Weekly sessions keep the time of your clock, also when it is changed.</source>
        <translation>تبقى الجلسات الأسبوعية على وقت ساعتك، حتى عند تغيير التوقيت.</translation>
    </message>
</context>
<context>
    <name>AcademyPage</name>
    <message>
        <source>Choose your academy</source>
        <translation>اختر أكاديميتك</translation>
    </message>
    <message>
        <source>Your academy gave you an address and a publishable key.</source>
        <translation>أعطتك أكاديميتك عنوانًا ومفتاحًا قابلًا للنشر.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>المفتاح القابل للنشر</translation>
    </message>
    <message>
        <source>Paste both</source>
        <translation>لصق الاثنين</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Add another one</source>
        <translation>إضافة أكاديمية أخرى</translation>
    </message>
    <message>
        <source>Sign in at {academy}</source>
        <translation>تسجيل الدخول في {academy}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>تحقق وتابع</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: {name}</source>
        <translation>الحساب: {name}</translation>
    </message>
</context>
<context>
    <name>AccountPopover</name>
    <message>
        <source>Profile and settings</source>
        <translation>الملف الشخصي والإعدادات</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Switch to {name}, {email}, {academy}</source>
        <translation>التبديل إلى {name}، {email}، {academy}</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>التبديل إلى</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>For whoever helps you. Nothing personal is in it: read it before you send it.</source>
        <translation>لمن يساعدك. ليس فيها شيء شخصي: اقرأها قبل إرسالها.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>بيانات التشخيص</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>عرض التشخيص…</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
</context>
<context>
    <name>AllMarks</name>
    <message>
        <source>Your notes in all courses</source>
        <translation>ملاحظاتك في كل الدورات</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>ابحث في ملاحظاتك</translation>
    </message>
    <message>
        <source>Your bookmarks, highlights and notes</source>
        <translation>إشاراتك وتظليلاتك وملاحظاتك</translation>
    </message>
    <message>
        <source>You keep nothing yet. Highlight words in a lesson.</source>
        <translation>لم تحتفظ بشيء بعد. ظلّل كلمات في درس.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>{n} %</source>
        <translation>{n}٪</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, texts and icons alike.</source>
        <translation>يكبر معه كل ما في النافذة، النصوص والأيقونات معًا.</translation>
    </message>
    <message>
        <source>The window closes for a moment and comes back as it is. Nothing that you wrote is lost.</source>
        <translation>تُغلق النافذة لحظة ثم تعود كما هي. لا يضيع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>The new size takes effect at the next start</source>
        <translation>يسري الحجم الجديد عند التشغيل التالي</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Panels appear at once instead of sliding. The system's own setting is always heeded.</source>
        <translation>تظهر اللوحات دفعة واحدة بدل أن تنزلق. ويُراعى إعداد النظام دائمًا.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Liked</source>
        <translation>أعجبك</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>أعجبني</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفظ</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>اختر مقالًا</translation>
    </message>
    <message>
        <source>It opens here, also offline.</source>
        <translation>يُفتح هنا، حتى دون اتصال.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Waiting for your answer</source>
        <translation>بانتظار ردّك</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>another time: {time}</source>
        <translation>وقت آخر: {time}</translation>
    </message>
</context>
<context>
    <name>AskingBack</name>
    <message>
        <source>Ask for a refund</source>
        <translation>طلب استرداد</translation>
    </message>
    <message>
        <source>Show the refund</source>
        <translation>إظهار الاسترداد</translation>
    </message>
</context>
<context>
    <name>AvailabilityPage</name>
    <message>
        <source>Everything is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>Drag over the times at which you can be booked. With keys: arrows, Shift, Space.</source>
        <translation>اسحب فوق الأوقات التي يمكن حجزك فيها. بلوحة المفاتيح: الأسهم وShift ومفتاح المسافة.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>يومًا بيوم</translation>
    </message>
    <message>
        <source>The same hours, to read and to type.</source>
        <translation>الساعات نفسها، للقراءة والكتابة.</translation>
    </message>
    <message>
        <source>Single dates</source>
        <translation>أيام بعينها</translation>
    </message>
    <message>
        <source>Holidays, and days on which you teach at other times.</source>
        <translation>العطل والأيام التي تدرّس فيها في أوقات أخرى.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Hours are told by the clock of this zone, whatever the season.</source>
        <translation>تُحسب الساعات بتوقيت هذه المنطقة في كل الفصول.</translation>
    </message>
    <message>
        <source>What students will see</source>
        <translation>ما سيراه الطلاب</translation>
    </message>
    <message>
        <source>When a session of an hour can begin in the coming days.</source>
        <translation>متى يمكن أن تبدأ جلسة مدتها ساعة في الأيام القادمة.</translation>
    </message>
</context>
<context>
    <name>BeginAnewPage</name>
    <message>
        <source>Your files cannot be opened</source>
        <translation>تعذّر فتح ملفاتك</translation>
    </message>
    <message>
        <source>They are encrypted, and this computer does not find the key: the keychain may be locked, or the passphrase forgotten. You can look again, for example after unlocking the keychain. Or you begin with new files: everything that the academy has is loaded again. Only what was never sent stays in the old files, which are put aside and can be opened should the key turn up.</source>
        <translation>إنها مشفّرة ولا يجد هذا الحاسوب المفتاح: ربما تكون سلسلة المفاتيح مقفلة أو عبارة المرور منسية. يمكنك البحث مرة أخرى، مثلًا بعد فتح سلسلة المفاتيح. أو تبدأ بملفات جديدة: يُحمَّل كل ما لدى الأكاديمية من جديد. يبقى في الملفات القديمة ما لم يُرسل قط فحسب، وتُوضع جانبًا ويمكن فتحها إن وُجد المفتاح.</translation>
    </message>
    <message>
        <source>Begin with new files</source>
        <translation>البدء بملفات جديدة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مرة أخرى</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>Their free times are shown here. You can change your mind at each step.</source>
        <translation>تظهر هنا أوقاته المتاحة. يمكنك تغيير رأيك في كل خطوة.</translation>
    </message>
    <message>
        <source>Choose a tutor</source>
        <translation>اختر مدرّسًا</translation>
    </message>
    <message>
        <source>Steps of the booking</source>
        <translation>خطوات الحجز</translation>
    </message>
    <message>
        <source>1  Time</source>
        <translation>١  الوقت</translation>
    </message>
    <message>
        <source>2  About it</source>
        <translation>٢  التفاصيل</translation>
    </message>
    <message>
        <source>3  Confirm</source>
        <translation>٣  التأكيد</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>Your earlier booking has arrived. It is in the calendar.</source>
        <translation>وصل حجزك السابق. تجده في التقويم.</translation>
    </message>
    <message>
        <source>Your earlier booking was not made.</source>
        <translation>لم يتم حجزك السابق.</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Cards of the deck</source>
        <translation>بطاقات المجموعة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل مجددًا</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Open the browser again</source>
        <translation>فتح المتصفح مرة أخرى</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>في انتظار متصفحك</translation>
    </message>
    <message>
        <source>Sign in with {provider} in the window that has just opened there. Then you come back here.</source>
        <translation>سجّل الدخول عبر {provider} في النافذة التي فُتحت هناك للتو، ثم تعود إلى هنا.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>When you travel, sessions move to the time that it is there.</source>
        <translation>حين تسافر تنتقل الجلسات إلى توقيت المكان.</translation>
    </message>
    <message>
        <source>Go by this computer's clock</source>
        <translation>وفق ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sessions are shown in this time.</source>
        <translation>تُعرض الجلسات بهذا التوقيت.</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Time zone {city}, {offset}. Choose another.</source>
        <translation>المنطقة الزمنية {city}، {offset}. اختر غيرها.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>Asking what cancelling would cost…</source>
        <translation>نسأل عن كلفة الإلغاء…</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message numerus="yes">
        <source>%Ln people with this name</source>
        <translation><numerusform>لا أحد بهذا الاسم</numerusform><numerusform>شخص واحد بهذا الاسم</numerusform><numerusform>شخصان بهذا الاسم</numerusform><numerusform>%Ln أشخاص بهذا الاسم</numerusform><numerusform>%Ln شخصًا بهذا الاسم</numerusform><numerusform>%Ln شخص بهذا الاسم</numerusform></translation></message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>New card</source>
        <translation>بطاقة جديدة</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Without a course</source>
        <translation>بلا دورة</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>تعديل البطاقة</translation>
    </message>
    <message>
        <source>Front: what is asked</source>
        <translation>الوجه: السؤال</translation>
    </message>
    <message>
        <source>Back: the answer</source>
        <translation>الظهر: الجواب</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Markdown works: **bold**, lists, tables. Nobody but you sees your cards.</source>
        <translation>يمكنك استخدام Markdown: **غامق** وقوائم وجداول. لا يرى بطاقاتك أحد سواك.</translation>
    </message>
    <message>
        <source>Save card</source>
        <translation>حفظ البطاقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CardLinks</name>
    <message>
        <source>Card saved.</source>
        <translation>حُفظت البطاقة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards were made from your wrong answers.</source>
        <translation><numerusform>لم تُنشأ بطاقات جديدة.</numerusform><numerusform>أُنشئت بطاقة من إجاباتك الخاطئة.</numerusform><numerusform>أُنشئت بطاقتان من إجاباتك الخاطئة.</numerusform><numerusform>أُنشئت %Ln بطاقات من إجاباتك الخاطئة.</numerusform><numerusform>أُنشئت %Ln بطاقة من إجاباتك الخاطئة.</numerusform><numerusform>أُنشئت %Ln بطاقة من إجاباتك الخاطئة.</numerusform></translation></message>
    <message>
        <source>You have cards of these already.</source>
        <translation>لديك بطاقات لها بالفعل.</translation>
    </message>
</context>
<context>
    <name>CardsDetailView</name>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>كل البطاقات</translation>
    </message>
    <message>
        <source>Your cards are not here yet</source>
        <translation>بطاقاتك ليست هنا بعد</translation>
    </message>
    <message>
        <source>They come once the academy can be reached. You can make new ones meanwhile.</source>
        <translation>تصل حين يمكن الوصول إلى الأكاديمية. يمكنك إنشاء بطاقات جديدة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>لا بطاقات بعد</translation>
    </message>
    <message>
        <source>Make one by hand, from a lesson's words, or from what went wrong in a quiz.</source>
        <translation>أنشئ واحدة بنفسك، أو من كلمات درس، أو مما أخطأت فيه في اختبار.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>Done for now. Well learned.</source>
        <translation>انتهيت الآن. أحسنت.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>تراجع عن الأخيرة</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>Delete this card?</source>
        <translation>حذف هذه البطاقة؟</translation>
    </message>
    <message>
        <source>What you learned of it is forgotten, too.</source>
        <translation>سيُنسى أيضًا ما تعلمته منها.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>You finished this course on {day}.</source>
        <translation>أنهيت هذه الدورة في {day}.</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>الشهادة {number}</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>حفظ الشهادة…</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Weeks or months</source>
        <translation>أسابيع أو أشهر</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>الأرباح</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>العمولة</translation>
    </message>
    <message>
        <source>Earned by week in {currency}</source>
        <translation>الأرباح حسب الأسبوع بعملة {currency}</translation>
    </message>
    <message>
        <source>Earned by month in {currency}</source>
        <translation>الأرباح حسب الشهر بعملة {currency}</translation>
    </message>
</context>
<context>
    <name>ChatScreen</name>
    <message>
        <source>That message is not on this computer any more.</source>
        <translation>هذه الرسالة لم تعد موجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Discard this change?</source>
        <translation>هل تريد تجاهل هذا التغيير؟</translation>
    </message>
    <message>
        <source>The message stays as it was before.</source>
        <translation>تبقى الرسالة كما كانت.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>هل تريد حذف هذه الرسالة؟</translation>
    </message>
    <message>
        <source>It was not sent. Its text will be gone for good.</source>
        <translation>لم تُرسل بعد. سيُفقد نصها نهائيًا.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Everyone in the conversation will see that a message was deleted, and no longer its text.</source>
        <translation>سيرى كل من في المحادثة أن رسالة حُذفت، ولن يرى نصها بعد ذلك.</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>هل تريد حذف هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Tick what is right. Students do not see it before they have answered.</source>
        <translation>ضع علامة على الصحيح. لا يراه الطلاب قبل أن يجيبوا.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>إضافة خيار</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Choice {n} is right</source>
        <translation>الخيار {n} صحيح</translation>
    </message>
    <message>
        <source>Choice {n}</source>
        <translation>الخيار {n}</translation>
    </message>
    <message>
        <source>Remove choice {n}</source>
        <translation>إزالة الخيار {n}</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>This computer has no keychain</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What you read and write is kept on this computer, so that it works offline. Elsewhere the keychain holds the key to it. Here you decide, once. Without a keychain you also sign in again after you quit.</source>
        <translation>يُحفظ ما تقرؤه وتكتبه على هذا الحاسوب ليعمل دون اتصال. في أماكن أخرى تحمل سلسلة المفاتيح مفتاحه، أما هنا فتقرر أنت مرة واحدة. ومن دون سلسلة مفاتيح تسجّل الدخول من جديد بعد إغلاق التطبيق.</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>احمه بعبارة مرور</translation>
    </message>
    <message>
        <source>Everything is encrypted. You type the passphrase at each start; nobody can recover it.</source>
        <translation>كل شيء مشفّر. تكتب عبارة المرور عند كل تشغيل، ولا يستطيع أحد استعادتها.</translation>
    </message>
    <message>
        <source>Do not protect what I write</source>
        <translation>لا تحمِ ما أكتبه</translation>
    </message>
    <message>
        <source>No passphrase. What the academy sent can be read until you quit, and is loaded again then.</source>
        <translation>من دون عبارة مرور. يمكن قراءة ما أرسلته الأكاديمية حتى تغلق التطبيق، ثم يُحمَّل من جديد.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Unsent messages and drafts lie on the disk as they are: whoever can open this computer can read them.</source>
        <translation>تبقى الرسائل غير المرسلة والمسودات على القرص كما هي: من يستطيع فتح هذا الحاسوب يستطيع قراءتها.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation><numerusform>استخدم %Ln حرف على الأقل.</numerusform><numerusform>استخدم حرف واحد على الأقل.</numerusform><numerusform>استخدم حرفين على الأقل.</numerusform><numerusform>استخدم %Ln أحرف على الأقل.</numerusform><numerusform>استخدم %Ln حرفًا على الأقل.</numerusform><numerusform>استخدم %Ln حرف على الأقل.</numerusform></translation></message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Six-digit code</source>
        <translation>رمز من ستة أرقام</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Open the demo's mailbox</source>
        <translation>فتح صندوق بريد الأكاديمية التجريبية</translation>
    </message>
    <message>
        <source>Nothing there? Look into the spam folder, and check the address.</source>
        <translation>لم يصل شيء؟ انظر في مجلد الرسائل غير المرغوبة وتحقق من العنوان.</translation>
    </message>
    <message>
        <source>Confirm your email</source>
        <translation>أكّد بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Check your email</source>
        <translation>تفقّد بريدك الإلكتروني</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %Ln s</source>
        <translation><numerusform>إعادة الإرسال بعد %Ln ث</numerusform><numerusform>إعادة الإرسال بعد %Ln ث</numerusform><numerusform>إعادة الإرسال بعد %Ln ث</numerusform><numerusform>إعادة الإرسال بعد %Ln ث</numerusform><numerusform>إعادة الإرسال بعد %Ln ث</numerusform><numerusform>إعادة الإرسال بعد %Ln ث</numerusform></translation></message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Editing a message</source>
        <translation>تعديل رسالة</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>نفسك</translation>
    </message>
    <message>
        <source>Reply to {name}: {text}</source>
        <translation>رد على {name}: {text}</translation>
    </message>
    <message>
        <source>You are signed out. Messages will be sent when you have signed in again.</source>
        <translation>انتهت جلستك. ستُرسل الرسائل بعد أن تسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>حفظ وإرسال</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>You are offline. Messages will be sent when you are back online.</source>
        <translation>أنت غير متصل. ستُرسل الرسائل عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>مفتاح Enter يرسل، وShift+Enter يبدأ سطرًا جديدًا</translation>
    </message>
    <message>
        <source>{count} characters too many</source>
        <translation>عدد الأحرف الزائدة: {count}</translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Meeting link (https://…), may follow later</source>
        <translation>رابط اللقاء (https://…)، يمكن إضافته لاحقًا</translation>
    </message>
    <message>
        <source>The link must begin with https://.</source>
        <translation>يجب أن يبدأ الرابط بـ https://.</translation>
    </message>
</context>
<context>
    <name>ConfirmStep</name>
    <message>
        <source>Your time</source>
        <translation>وقتك</translation>
    </message>
    <message>
        <source>For {person}</source>
        <translation>عند {person}</translation>
    </message>
    <message>
        <source>Not booked: you leave a request. It is asked for as soon as the academy can be reached.</source>
        <translation>ليس حجزًا: أنت تترك طلبًا. يُرسل حالما يمكن الوصول إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>الإلغاء</translation>
    </message>
</context>
<context>
    <name>ConnectionIndicator</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>الاتصال: {state}</translation>
    </message>
</context>
<context>
    <name>ConnectionPopover</name>
    <message>
        <source>Retry now</source>
        <translation>أعد المحاولة الآن</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>التشخيص…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و{n} أخرى</translation>
    </message>
    <message>
        <source>Why was this not sent?</source>
        <translation>لماذا لم يُرسل هذا؟</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>No conversations yet</source>
        <translation>لا توجد محادثات بعد</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>Conversations are being loaded</source>
        <translation>يجري تحميل المحادثات</translation>
    </message>
    <message>
        <source>They appear here as soon as a tutor or the academy writes to you.</source>
        <translation>تظهر هنا فور أن يكتب إليك مدرّس أو الأكاديمية.</translation>
    </message>
    <message>
        <source>Archived: {count}</source>
        <translation>المؤرشفة: {count}</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>العودة إلى كل المحادثات</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>وضع علامة مقروء</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>إلغاء الأرشفة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>الأعضاء…</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>إضافة أشخاص…</translation>
    </message>
    <message>
        <source>Rename group…</source>
        <translation>إعادة تسمية المجموعة…</translation>
    </message>
    <message>
        <source>Leave group…</source>
        <translation>مغادرة المجموعة…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>لمدة أسبوع</translation>
    </message>
    <message>
        <source>Until I unmute it</source>
        <translation>حتى ألغي الكتم</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>ذُكر اسمك</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبتة</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>لا رسائل معلّقة</numerusform>
            <numerusform>رسالة لم تُرسل</numerusform>
            <numerusform>رسالتان لم تُرسلا</numerusform>
            <numerusform>%n رسائل لم تُرسل</numerusform>
            <numerusform>%n رسالة لم تُرسل</numerusform>
            <numerusform>%n رسالة لم تُرسل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseAbout</name>
    <message>
        <source>What you will be able to do</source>
        <translation>ما ستتمكن من فعله</translation>
    </message>
    <message>
        <source>What you should know before</source>
        <translation>ما ينبغي أن تعرفه مسبقًا</translation>
    </message>
    <message>
        <source>Syllabus</source>
        <translation>المنهاج</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Go on learning</source>
        <translation>تابع التعلّم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>CourseDetailView</name>
    <message>
        <source>Choose a course</source>
        <translation>اختر دورة</translation>
    </message>
    <message>
        <source>Its lessons open here, also offline.</source>
        <translation>تُفتح دروسها هنا، حتى دون اتصال.</translation>
    </message>
</context>
<context>
    <name>CourseForm</name>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>إعادة إلى مسودة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>CourseListView</name>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Get ready to be offline</source>
        <translation>استعدّ للعمل دون اتصال</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>دورة جديدة</translation>
    </message>
    <message>
        <source>Search courses</source>
        <translation>ابحث في الدورات</translation>
    </message>
    <message>
        <source>Courses are being loaded</source>
        <translation>يجري تحميل الدورات</translation>
    </message>
    <message>
        <source>Which courses</source>
        <translation>أي دورات</translation>
    </message>
    <message>
        <source>My courses</source>
        <translation>دوراتي</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation>لا توجد دورات بعد</translation>
    </message>
    <message>
        <source>Find one in the catalog and enrol.</source>
        <translation>ابحث عن دورة في الفهرس وسجّل فيها.</translation>
    </message>
    <message>
        <source>What you teach appears here.</source>
        <translation>ما تُدرّسه يظهر هنا.</translation>
    </message>
    <message>
        <source>Open the catalog</source>
        <translation>فتح الفهرس</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>الفهرس فارغ</translation>
    </message>
    <message>
        <source>The academy has published no course yet.</source>
        <translation>لم تنشر الأكاديمية أي دورة بعد.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحقّق مجددًا</translation>
    </message>
    <message>
        <source>No course matches</source>
        <translation>لا توجد دورة مطابقة</translation>
    </message>
    <message>
        <source>Try another word, or look at all courses.</source>
        <translation>جرّب كلمة أخرى، أو اعرض كل الدورات.</translation>
    </message>
    <message>
        <source>Show all courses</source>
        <translation>عرض كل الدورات</translation>
    </message>
</context>
<context>
    <name>CoursePageView</name>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln cards</source>
        <translation><numerusform>مراجعة البطاقات</numerusform><numerusform>مراجعة بطاقة</numerusform><numerusform>مراجعة بطاقتين</numerusform><numerusform>مراجعة %Ln بطاقات</numerusform><numerusform>مراجعة %Ln بطاقة</numerusform><numerusform>مراجعة %Ln بطاقة</numerusform></translation></message>
    <message>
        <source>Free previews</source>
        <translation>دروس مجانية للمعاينة</translation>
    </message>
    <message>
        <source>This course has no lessons yet.</source>
        <translation>لا توجد دروس في هذه الدورة بعد.</translation>
    </message>
    <message>
        <source>Lessons of {course}</source>
        <translation>دروس {course}</translation>
    </message>
    <message>
        <source>Edit the course</source>
        <translation>تحرير الدورة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>CourseStudents</name>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Students and how far they are</source>
        <translation>الطلاب ومدى تقدّمهم</translation>
    </message>
    <message>
        <source>Nobody takes this course yet.</source>
        <translation>لا أحد يدرس هذه الدورة بعد.</translation>
    </message>
</context>
<context>
    <name>CoursesScreen</name>
    <message>
        <source>Thank you for your review.</source>
        <translation>شكرًا على تقييمك.</translation>
    </message>
</context>
<context>
    <name>CreditForm</name>
    <message>
        <source>Give a make-up session</source>
        <translation>إعطاء جلسة تعويضية</translation>
    </message>
    <message>
        <source>The student books it like any other session, and pays nothing.</source>
        <translation>يحجزها الطالب كأي جلسة أخرى، ولا يدفع شيئًا.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Choose a student</source>
        <translation>اختر طالبًا</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>صالحة لمدة</translation>
    </message>
    <message>
        <source>What it is for; the student reads this</source>
        <translation>السبب؛ يقرؤه الطالب</translation>
    </message>
    <message>
        <source>Giving…</source>
        <translation>جارٍ الإعطاء…</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>إعطاء</translation>
    </message>
    <message>
        <source>Choose a student.</source>
        <translation>اختر طالبًا.</translation>
    </message>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>اذكر السبب في كلمات قليلة.</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>Drag it, or use the arrow keys, until your face is in the circle.</source>
        <translation>اسحبها أو استخدم مفاتيح الأسهم حتى يصبح وجهك داخل الدائرة.</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>استخدم هذه الصورة</translation>
    </message>
    <message>
        <source>Picture: arrow keys move it, plus and minus enlarge it</source>
        <translation>الصورة: مفاتيح الأسهم تحرّكها، وزائد وناقص يكبّرانها ويصغّرانها</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Take your data with you</source>
        <translation>خذ بياناتك معك</translation>
    </message>
    <message>
        <source>Everything the academy keeps of you</source>
        <translation>كل ما تحفظه الأكاديمية عنك</translation>
    </message>
    <message>
        <source>Profile, messages, courses, sessions and payments as one file that other programs can read. Its links to your files work for an hour.</source>
        <translation>الملف الشخصي والرسائل والدورات والجلسات والمدفوعات في ملف واحد تقرؤه برامج أخرى. روابط ملفاتك فيه تعمل ساعة واحدة.</translation>
    </message>
    <message>
        <source>End your account</source>
        <translation>إنهاء حسابك</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>حذف حسابك</translation>
    </message>
    <message>
        <source>For good. You are told what goes and what stays, and asked again.</source>
        <translation>نهائيًا. نخبرك بما يُحذف وما يبقى ثم نسألك مرة أخرى.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}. Choose another place.</source>
        <translation>تعذّرت كتابة الملف: {reason}. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Your data is in {file}.</source>
        <translation>بياناتك في {file}.</translation>
    </message>
    <message>
        <source>Save your data</source>
        <translation>حفظ بياناتك</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>جارٍ الجمع…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>تنزيل…</translation>
    </message>
</context>
<context>
    <name>DateForm</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>ما يسري يومها</translation>
    </message>
    <message>
        <source>Note, for yourself</source>
        <translation>ملاحظة لك</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>من متى إلى متى</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Write hours such as 09:00–12:00, 14:00–18:30, in steps of five minutes.</source>
        <translation>اكتب الساعات مثل 09:00–12:00، 14:00–18:30، بخطوات من خمس دقائق.</translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>Change {day}</source>
        <translation>تغيير {day}</translation>
    </message>
    <message>
        <source>Remove {day}</source>
        <translation>إزالة {day}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>No exceptions: the weekly hours hold on every date.</source>
        <translation>لا استثناءات: تسري ساعات الأسبوع في كل الأيام.</translation>
    </message>
    <message>
        <source>Add a date…</source>
        <translation>إضافة يوم…</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Hours on {day}</source>
        <translation>ساعات {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Copy {day} to other days</source>
        <translation>نسخ {day} إلى أيام أخرى</translation>
    </message>
    <message>
        <source>Write hours such as 09:00–12:00, 14:00–18:30, in steps of five minutes.</source>
        <translation>اكتب الساعات مثل 09:00–12:00، 14:00–18:30، بخطوات من خمس دقائق.</translation>
    </message>
</context>
<context>
    <name>DayRows</name>
    <message>
        <source>To all other days</source>
        <translation>إلى كل الأيام الأخرى</translation>
    </message>
    <message>
        <source>To all working days</source>
        <translation>إلى كل أيام العمل</translation>
    </message>
    <message>
        <source>To {day}</source>
        <translation>إلى {day}</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>How much goes back, in {currency}; at most {amount}</source>
        <translation>كم يُعاد، بعملة {currency}؛ على الأكثر {amount}</translation>
    </message>
    <message>
        <source>Your answer; the payer reads it. Needed to decline.</source>
        <translation>ردّك؛ يقرؤه من دفع. لازم عند الرفض.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>جارٍ الرفض…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>إرسال مجدّدًا</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>إعادة {amount}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Write an amount, at most {amount}.</source>
        <translation>اكتب مبلغًا، على الأكثر {amount}.</translation>
    </message>
    <message>
        <source>Say in a few words why it is declined.</source>
        <translation>اذكر بكلمات قليلة سبب الرفض.</translation>
    </message>
</context>
<context>
    <name>DeckListView</name>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>هل تريد حذف حسابك؟</translation>
    </message>
    <message>
        <source>Your profile, your picture and your files at the academy are deleted, and you cannot sign in any more. Messages that you wrote stay with those who received them, without your name. The academy keeps receipts for as long as the law demands. What this computer has of the academy is removed. Nobody can undo this.</source>
        <translation>يُحذف ملفك الشخصي وصورتك وملفاتك في الأكاديمية ولن تتمكن من تسجيل الدخول بعد ذلك. تبقى رسائلك لدى من استلمها دون اسمك. تحتفظ الأكاديمية بالإيصالات ما دام القانون يطلب ذلك. ويُزال ما على هذا الحاسوب من الأكاديمية. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>احذف حسابي</translation>
    </message>
    <message>
        <source>To confirm, type {email}</source>
        <translation>للتأكيد اكتب {email}</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Sign in as {name}, {role}. {about}</source>
        <translation>تسجيل الدخول باسم {name}، {role}. {about}</translation>
    </message>
</context>
<context>
    <name>DescribeForm</name>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Notes for both sides</source>
        <translation>ملاحظات للطرفين</translation>
    </message>
    <message>
        <source>Meeting link (https://…)</source>
        <translation>رابط اللقاء (https://…)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>The link must begin with https://.</source>
        <translation>يجب أن يبدأ الرابط بـ https://.</translation>
    </message>
</context>
<context>
    <name>DirectoryView</name>
    <message>
        <source>Book a session</source>
        <translation>حجز جلسة</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>العودة إلى التقويم</translation>
    </message>
    <message>
        <source>Search tutors</source>
        <translation>البحث عن مدرّسين</translation>
    </message>
    <message>
        <source>Tutors</source>
        <translation>المدرّسون</translation>
    </message>
    <message>
        <source>Tutors are being loaded</source>
        <translation>يجري تحميل المدرّسين</translation>
    </message>
    <message>
        <source>No tutors yet</source>
        <translation>لا يوجد مدرّسون بعد</translation>
    </message>
    <message>
        <source>The academy has none that can be booked.</source>
        <translation>ليس لدى الأكاديمية من يمكن حجزه.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>No tutor matches</source>
        <translation>لا يوجد مدرّس مطابق</translation>
    </message>
    <message>
        <source>Try another word, or look at all tutors.</source>
        <translation>جرّب كلمة أخرى، أو استعرض كل المدرّسين.</translation>
    </message>
    <message>
        <source>Show all tutors</source>
        <translation>عرض كل المدرّسين</translation>
    </message>
</context>
<context>
    <name>DisputeCard</name>
    <message>
        <source>Take mine</source>
        <translation>خذ نسختي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>خذ النسخة الأخرى</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>خذ الاثنتين</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>على جهاز آخر</translation>
    </message>
</context>
<context>
    <name>Disputes</name>
    <message>
        <source>This was changed on another device, too. Nothing is saved until you choose what holds.</source>
        <translation>تغيّر هذا على جهاز آخر أيضًا. لن يُحفظ شيء حتى تختار ما يبقى.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Page {n} of {count}</source>
        <translation>صفحة {n} من {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} من {count}</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>ابحث في هذا المستند</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>افتح ببرنامج آخر</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>صفحات المستند</translation>
    </message>
    <message>
        <source>This document is locked with a password. Ask your tutor for it, and open it elsewhere.</source>
        <translation>هذا المستند مقفل بكلمة مرور. اطلبها من معلّمك وافتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>This document is damaged, or no PDF. Tell your tutor, so that it is uploaded again.</source>
        <translation>هذا المستند تالف أو ليس PDF. أخبر معلّمك ليرفعه من جديد.</translation>
    </message>
</context>
<context>
    <name>DownloadStrip</name>
    <message>
        <source>{state} · with the whole course</source>
        <translation>{state} · مع الدورة كلها</translation>
    </message>
    <message>
        <source>Asking how large it is…</source>
        <translation>نسأل عن الحجم…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>تنزيل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>How much has been downloaded</source>
        <translation>مقدار ما تم تنزيله</translation>
    </message>
</context>
<context>
    <name>DownloadsCard</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Nothing is downloaded. Open one of your courses, or a lesson, to have its files on this computer.</source>
        <translation>لم يُنزَّل شيء. افتح إحدى دوراتك أو درسًا لتكون ملفاته على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>أفلت الملفات لإرفاقها</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%Ln cards are due</source>
        <translation><numerusform>لا بطاقات مستحقة</numerusform><numerusform>بطاقة واحدة مستحقة</numerusform><numerusform>بطاقتان مستحقتان</numerusform><numerusform>%Ln بطاقات مستحقة</numerusform><numerusform>%Ln بطاقة مستحقة</numerusform><numerusform>%Ln بطاقة مستحقة</numerusform></translation></message>
    <message>
        <source>A few minutes now save an hour before the exam.</source>
        <translation>دقائق الآن توفّر ساعة قبل الامتحان.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
</context>
<context>
    <name>EarningsView</name>
    <message>
        <source>Nothing came in this time.</source>
        <translation>لم يصل شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>The academy cannot be reached: what came meanwhile is not here yet.</source>
        <translation>تعذّر الوصول إلى الأكاديمية: ما وصل في الأثناء ليس هنا بعد.</translation>
    </message>
    <message>
        <source>Sign in again: what came meanwhile is not here yet.</source>
        <translation>سجّل الدخول مجددًا: ما وصل في الأثناء ليس هنا بعد.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Your earnings are not here yet</source>
        <translation>أرباحك ليست هنا بعد</translation>
    </message>
    <message>
        <source>What students pay for your courses, sessions and packages appears here.</source>
        <translation>يظهر هنا ما يدفعه الطلاب مقابل دوراتك وجلساتك وباقاتك.</translation>
    </message>
    <message>
        <source>Nothing earned yet</source>
        <translation>لا أرباح بعد</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>الأرباح</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Earnings are being loaded</source>
        <translation>يجري تحميل الأرباح</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>الدفعات إليك</translation>
    </message>
    <message>
        <source>The academy has not paid out anything in this currency yet.</source>
        <translation>لم تدفع الأكاديمية إليك شيئًا بهذه العملة بعد.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>EditorPart</name>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>The questions are saved.</source>
        <translation>حُفظت الأسئلة.</translation>
    </message>
    <message>
        <source>The lessons were changed on another device. Look at them, then move again.</source>
        <translation>تغيّرت الدروس على جهاز آخر. راجعها ثم انقل من جديد.</translation>
    </message>
    <message>
        <source>“{lesson}” goes from the course for everybody, with what students kept of it.</source>
        <translation>سيُحذف «{lesson}» من الدورة للجميع، مع ما احتفظ به الطلاب منه.</translation>
    </message>
    <message>
        <source>Delete this lesson?</source>
        <translation>حذف هذا الدرس؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Back to the course</source>
        <translation>العودة إلى الدورة</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>تخلَّ عنه</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>It was changed on another device, too. Both changes are in.</source>
        <translation>تغيّر على جهاز آخر أيضًا. التغييران مضمّنان.</translation>
    </message>
    <message>
        <source>This is as you left it, and not saved yet.</source>
        <translation>هذا كما تركته، ولم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>EmailEditor</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>تغيير بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>البريد الإلكتروني الجديد</translation>
    </message>
    <message>
        <source>Send the codes</source>
        <translation>أرسل الرموز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Both addresses get a mail with six digits. Type them here; until then the old address holds.</source>
        <translation>يصل إلى كلا العنوانين بريد فيه ستة أرقام. اكتبها هنا، وحتى ذلك الحين يبقى العنوان القديم ساريًا.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Enter an email address, like name@example.com.</source>
        <translation>أدخل عنوان بريد مثل name@example.com.</translation>
    </message>
    <message>
        <source>Type all six digits.</source>
        <translation>اكتب الأرقام الستة كلها.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>البحث في الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>No emoji has such a name.</source>
        <translation>لا يوجد رمز بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Send the files again</source>
        <translation>إرسال الملفات مجددًا</translation>
    </message>
    <message>
        <source>The files were not sent. {reason}</source>
        <translation>لم تُرسل الملفات. {reason}</translation>
    </message>
    <message>
        <source>Your files are in the conversation with the tutor.</source>
        <translation>ملفاتك في المحادثة مع المدرّس.</translation>
    </message>
    <message>
        <source>Your files are being sent…</source>
        <translation>يجري إرسال ملفاتك…</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Your request is written down</source>
        <translation>سُجّل طلبك</translation>
    </message>
    <message>
        <source>It is not booked. {person} is asked as soon as the academy can be reached.</source>
        <translation>ليس محجوزًا. يُسأل {person} حالما يمكن الوصول إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>فتح الجلسة</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>إلى التقويم</translation>
    </message>
    <message>
        <source>Book another one</source>
        <translation>حجز جلسة أخرى</translation>
    </message>
    <message>
        <source>It is booked</source>
        <translation>تم الحجز</translation>
    </message>
    <message>
        <source>The time is held for you</source>
        <translation>الموعد محجوز لك مؤقتًا</translation>
    </message>
    <message>
        <source>{person} still has to confirm; you hear of it at once.</source>
        <translation>لا بد من تأكيد {person}؛ وستعلم بذلك فورًا.</translation>
    </message>
    <message>
        <source>{person} has agreed.</source>
        <translation>وافق {person}.</translation>
    </message>
    <message>
        <source>You pay after that, on the session's page.</source>
        <translation>تدفع بعد ذلك، من صفحة الجلسة.</translation>
    </message>
    <message>
        <source>You can pay now, on its page.</source>
        <translation>يمكنك الدفع الآن، من صفحتها.</translation>
    </message>
</context>
<context>
    <name>EnrolCard</name>
    <message>
        <source>Enrolling…</source>
        <translation>جارٍ التسجيل…</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>As soon as it is paid all of them open, and they stay readable offline.</source>
        <translation>تُفتح كلها فور إتمام الدفع، وتبقى مقروءة دون اتصال.</translation>
    </message>
    <message>
        <source>Sign in again to enrol.</source>
        <translation>سجّل الدخول مجددًا لتلتحق بالدورة.</translation>
    </message>
    <message>
        <source>You are offline. You can enrol when the academy can be reached again.</source>
        <translation>أنت غير متصل. يمكنك التسجيل عندما تعود الأكاديمية متاحة.</translation>
    </message>
    <message>
        <source>All lessons open at once and stay readable offline.</source>
        <translation>تُفتح كل الدروس فورًا وتبقى قابلة للقراءة دون اتصال.</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>For another calendar</source>
        <translation>لتقويم آخر</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>حفظ كملف تقويم…</translation>
    </message>
    <message>
        <source>Open in the calendar of this computer</source>
        <translation>فتح في تقويم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copy as calendar text</source>
        <translation>نسخ كنص تقويم</translation>
    </message>
</context>
<context>
    <name>FacetFilters</name>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Clarity</source>
        <translation>الوضوح</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>التحضير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation><numerusform>%Ln نجوم</numerusform><numerusform>نجمة واحدة</numerusform><numerusform>نجمتان</numerusform><numerusform>%Ln نجوم</numerusform><numerusform>%Ln نجمة</numerusform><numerusform>%Ln نجمة</numerusform></translation></message>
    <message>
        <source>Overall</source>
        <translation>إجمالًا</translation>
    </message>
    <message>
        <source>What was good?</source>
        <translation>ما الذي أعجبك؟</translation>
    </message>
    <message>
        <source>What could be better? (only the other side reads this)</source>
        <translation>ما الذي يمكن تحسينه؟ (يقرؤه الطرف الآخر فقط)</translation>
    </message>
    <message>
        <source>Others may read my stars and words, with my first name</source>
        <translation>يمكن لغيري قراءة نجومي وكلماتي مع اسمي الأول</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>أرسل التقييم</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>A file for this lesson</source>
        <translation>ملف لهذا الدرس</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختر ملفًا آخر…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message numerus="yes">
        <source>A PDF, a picture, a recording or a document, of at most %Ln MB.</source>
        <translation><numerusform>ملف PDF أو صورة أو تسجيل أو مستند، بحد أقصى %Ln ميغابايت.</numerusform><numerusform>ملف PDF أو صورة أو تسجيل أو مستند، بحد أقصى %Ln ميغابايت.</numerusform><numerusform>ملف PDF أو صورة أو تسجيل أو مستند، بحد أقصى %Ln ميغابايت.</numerusform><numerusform>ملف PDF أو صورة أو تسجيل أو مستند، بحد أقصى %Ln ميغابايت.</numerusform><numerusform>ملف PDF أو صورة أو تسجيل أو مستند، بحد أقصى %Ln ميغابايت.</numerusform><numerusform>ملف PDF أو صورة أو تسجيل أو مستند، بحد أقصى %Ln ميغابايت.</numerusform></translation></message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>The academy does not take this file: {hint}</source>
        <translation>لا تقبل الأكاديمية هذا الملف: {hint}</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Files for the tutor (optional)</source>
        <translation>ملفات للمدرّس (اختياري)</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>At most {count} files of {size}. They go to your conversation with {person} once it is booked.</source>
        <translation>{count} ملفات على الأكثر، كل منها {size}. تُرسل إلى محادثتك مع {person} بعد الحجز.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} من {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>ابحث في هذا النص</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>أغلق البحث</translation>
    </message>
</context>
<context>
    <name>FlightDialog</name>
    <message>
        <source>Get ready to be offline</source>
        <translation>استعدّ للعمل دون اتصال</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>ما يرافقك</translation>
    </message>
    <message>
        <source>How much has come</source>
        <translation>مقدار ما وصل</translation>
    </message>
    <message>
        <source>Only rehearse</source>
        <translation>تجربة فقط</translation>
    </message>
    <message>
        <source>Download and rehearse</source>
        <translation>نزّل وجرّب</translation>
    </message>
    <message>
        <source>Lessons, sessions, files and cards for the time away. Enter leaves one out.</source>
        <translation>دروس وجلسات وملفات وبطاقات لوقت غيابك. مفتاح Enter يستبعد واحدًا منها.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>Forgot your password?</source>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>We send a code to your address. With it you choose a new password.</source>
        <translation>نرسل رمزًا إلى عنوانك، وبه تختار كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>أرسل الرمز</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل ثانيةً</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Forward a message</source>
        <translation>إعادة توجيه رسالة</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>No conversation has this name.</source>
        <translation>لا توجد محادثة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>تعليق (اختياري)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>To: {names}</source>
        <translation>إلى: {names}</translation>
    </message>
    <message>
        <source>Choose conversations with Enter or a click.</source>
        <translation>اختر المحادثات بزر الإدخال أو بنقرة.</translation>
    </message>
</context>
<context>
    <name>GroupName</name>
    <message>
        <source>Rename the group</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>About this conversation</source>
        <translation>حول هذه المحادثة</translation>
    </message>
    <message>
        <source>Direct conversation</source>
        <translation>محادثة مباشرة</translation>
    </message>
    <message>
        <source>Support of the academy</source>
        <translation>دعم الأكاديمية</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightPart</name>
    <message>
        <source>Where students stop</source>
        <translation>أين يتوقف الطلاب</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Lessons: how many began, finished and stopped</source>
        <translation>الدروس: كم طالبًا بدأ وأنهى وتوقف</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>لا رسائل جديدة</numerusform><numerusform>رسالة جديدة واحدة</numerusform><numerusform>رسالتان جديدتان</numerusform><numerusform>%n رسائل جديدة</numerusform><numerusform>%n رسالة جديدة</numerusform><numerusform>%n رسالة جديدة</numerusform></translation></message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language of the app</source>
        <translation>لغة التطبيق</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Choose a time…</source>
        <translation>اختيار وقت…</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>LessonDownload</name>
    <message>
        <source>Offline: {state}</source>
        <translation>دون اتصال: {state}</translation>
    </message>
    <message>
        <source>This lesson without a network</source>
        <translation>هذا الدرس دون شبكة</translation>
    </message>
</context>
<context>
    <name>LessonFoot</name>
    <message>
        <source>Previous lesson</source>
        <translation>الدرس السابق</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>الدرس التالي</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>علّمه منتهيًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>LessonForm</name>
    <message>
        <source>Save the lesson, then write its questions here.</source>
        <translation>احفظ الدرس، ثم اكتب أسئلته هنا.</translation>
    </message>
    <message>
        <source>As students read it</source>
        <translation>كما يقرؤه الطلاب</translation>
    </message>
    <message>
        <source>Introduction, in Markdown</source>
        <translation>مقدمة، بصيغة Markdown</translation>
    </message>
</context>
<context>
    <name>LessonHead</name>
    <message>
        <source>Back to {course}</source>
        <translation>رجوع إلى {course}</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Find in this lesson</source>
        <translation>ابحث في هذا الدرس</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>احفظ هذا الموضع</translation>
    </message>
    <message>
        <source>Highlight the selected words</source>
        <translation>ظلّل الكلمات المحددة</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>Make a card of the selected words</source>
        <translation>اصنع بطاقة من الكلمات المحددة</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>حروف أصغر</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
</context>
<context>
    <name>LessonInsightCard</name>
    <message>
        <source>Its questions, at the first try:</source>
        <translation>أسئلته، في المحاولة الأولى:</translation>
    </message>
    <message>
        <source>Who stopped in {lesson}</source>
        <translation>من توقف عند {lesson}</translation>
    </message>
    <message>
        <source>Questions of {lesson}</source>
        <translation>أسئلة {lesson}</translation>
    </message>
</context>
<context>
    <name>LessonOrder</name>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Drag lessons into their order, or move them with Alt and the arrow keys.</source>
        <translation>اسحب الدروس إلى ترتيبها، أو انقلها بمفتاح Alt مع الأسهم.</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>درس جديد</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Edit the lesson</source>
        <translation>تحرير الدرس</translation>
    </message>
    <message>
        <source>Delete the lesson</source>
        <translation>حذف الدرس</translation>
    </message>
</context>
<context>
    <name>LibraryListView</name>
    <message>
        <source>All subjects</source>
        <translation>كل المواد</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>أي مقالات</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>ابحث في المقالات</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Articles are being loaded</source>
        <translation>يجري تحميل المقالات</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>لا شيء محفوظ بعد</translation>
    </message>
    <message>
        <source>Keep an article to find it here again.</source>
        <translation>احفظ مقالًا لتجده هنا لاحقًا.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>عرض كل المقالات</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>What tutors publish appears here.</source>
        <translation>يظهر هنا ما ينشره المدرّسون.</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>لا مقال مطابق</translation>
    </message>
    <message>
        <source>Try another word or another subject.</source>
        <translation>جرّب كلمة أخرى أو مادة أخرى.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Scheduled messages</source>
        <translation>الرسائل المجدولة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Change text…</source>
        <translation>تغيير النص…</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>تغيير الوقت…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation>أغلق الملاحظات</translation>
    </message>
    <message>
        <source>Your bookmarks, highlights and notes in this lesson</source>
        <translation>إشاراتك وتظليلاتك وملاحظاتك في هذا الدرس</translation>
    </message>
    <message>
        <source>Write to this page</source>
        <translation>اكتب عن هذه الصفحة</translation>
    </message>
    <message>
        <source>Keep a page, or write to it. Only you see it.</source>
        <translation>احفظ صفحة أو اكتب عنها. أنت وحدك من يراها.</translation>
    </message>
    <message>
        <source>Select words and highlight them, or keep a place. Only you see it.</source>
        <translation>حدّد كلمات وظلّلها، أو احفظ موضعًا. أنت وحدك ترى ذلك.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>احفظ الملاحظة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Removed. Put it back</source>
        <translation>أُزيلت. أعدها</translation>
    </message>
</context>
<context>
    <name>MaterialBar</name>
    <message>
        <source>You stopped at {time}.</source>
        <translation>توقفت عند {time}.</translation>
    </message>
    <message>
        <source>This lesson has a document.</source>
        <translation>لهذا الدرس مستند.</translation>
    </message>
    <message>
        <source>Read it here</source>
        <translation>اقرأه هنا</translation>
    </message>
    <message>
        <source>This lesson is a recording.</source>
        <translation>هذا الدرس تسجيل.</translation>
    </message>
    <message>
        <source>Open it in your player</source>
        <translation>افتحه في مشغّلك</translation>
    </message>
    <message>
        <source>The recording is on the web.</source>
        <translation>التسجيل على الويب.</translation>
    </message>
    <message>
        <source>Watch it in the browser</source>
        <translation>شاهده في المتصفح</translation>
    </message>
    <message>
        <source>This lesson has a file.</source>
        <translation>لهذا الدرس ملف.</translation>
    </message>
    <message>
        <source>Open it with another program</source>
        <translation>افتحه ببرنامج آخر</translation>
    </message>
    <message>
        <source>It is coming…</source>
        <translation>إنه قادم…</translation>
    </message>
    <message>
        <source>How much of the file has come</source>
        <translation>كم وصل من الملف</translation>
    </message>
    <message>
        <source>Where did you stop? Next time you go on from there.</source>
        <translation>أين توقفت؟ ستتابع من هناك في المرة القادمة.</translation>
    </message>
    <message>
        <source>Minutes and seconds at which you stopped</source>
        <translation>الدقائق والثواني التي توقفت عندها</translation>
    </message>
    <message>
        <source>min:sec</source>
        <translation>دقيقة:ثانية</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>احفظ هذا الموضع</translation>
    </message>
    <message>
        <source>I have seen all of it</source>
        <translation>شاهدته كله</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (أنت)</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>إزالة من المجموعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation><numerusform>لا أعضاء</numerusform><numerusform>عضو واحد</numerusform><numerusform>عضوان</numerusform><numerusform>%n أعضاء</numerusform><numerusform>%n عضوًا</numerusform><numerusform>%n عضو</numerusform></translation></message>
</context>
<context>
    <name>MentionButton</name>
    <message>
        <source>Go to the next mention of you</source>
        <translation>الانتقال إلى الإشارة التالية إليك</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation><numerusform>لا إشارات</numerusform><numerusform>إشارة واحدة</numerusform><numerusform>إشارتان</numerusform><numerusform>%n إشارات</numerusform><numerusform>%n إشارة</numerusform><numerusform>%n إشارة</numerusform></translation></message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to mention</source>
        <translation>أشخاص يمكن ذكرهم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to mention, arrow keys choose</source>
        <translation><numerusform>لا أحد لذكره</numerusform><numerusform>شخص واحد لذكره، اختر بالأسهم</numerusform><numerusform>شخصان لذكرهما، اختر بالأسهم</numerusform><numerusform>%Ln أشخاص لذكرهم، اختر بالأسهم</numerusform><numerusform>%Ln شخصًا لذكرهم، اختر بالأسهم</numerusform><numerusform>%Ln شخص لذكرهم، اختر بالأسهم</numerusform></translation></message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} من {total}</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;محادثة جديدة</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>العمل &amp;دون اتصال</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;تسجيل الخروج</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;المظهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>ا&amp;نتقل إلى أي شيء…</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>ا&amp;لبحث في هذه الشاشة</translation>
    </message>
    <message>
        <source>&amp;Search messages</source>
        <translation>&amp;البحث في الرسائل</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>ال&amp;جزء التالي</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Demo's &amp;mailbox</source>
        <translation>&amp;صندوق بريد الأكاديمية التجريبية</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>نسخ ال&amp;تشخيص…</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>البحث عن ت&amp;حديثات</translation>
    </message>
    <message>
        <source>&amp;About pharmaT Desktop</source>
        <translation>&amp;حول pharmaT Desktop</translation>
    </message>
</context>
<context>
    <name>MessageButton</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Message to {person}</source>
        <translation>رسالة إلى {person}</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Read by nobody yet</source>
        <translation>لم يقرأها أحد بعد</translation>
    </message>
    <message>
        <source>Read by {names}</source>
        <translation>قرأها {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Why was this not sent?</source>
        <translation>لماذا لم يُرسل هذا؟</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>فتح {address}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Stop {name}</source>
        <translation>إيقاف {name}</translation>
    </message>
</context>
<context>
    <name>MissedForm</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>MonthStrip</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>NearestTimes</name>
    <message>
        <source>Free instead: press 1, 2 or 3 to take one</source>
        <translation>المتاح بدلًا منه: اضغط 1 أو 2 أو 3 لأخذ أحدها</translation>
    </message>
    <message>
        <source>Leave a request instead</source>
        <translation>ترك طلب بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>اختيار وقت آخر</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose a new password</source>
        <translation>اختر كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>You are signed in. Choose a password for the next time.</source>
        <translation>تم تسجيل دخولك. اختر كلمة مرور للمرة القادمة.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save and continue</source>
        <translation>احفظ وتابع</translation>
    </message>
</context>
<context>
    <name>NextSessionCard</name>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Your next session</source>
        <translation>جلستك القادمة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
</context>
<context>
    <name>NoSessionCard</name>
    <message>
        <source>No session is planned</source>
        <translation>لا توجد جلسة مقررة</translation>
    </message>
    <message>
        <source>Find a tutor and a time that suits you both.</source>
        <translation>ابحث عن مدرّس ووقت يناسبكما.</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>حجز جلسة</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Kept on this computer. Only you see it.</source>
        <translation>محفوظة على هذا الحاسوب. لا يراها غيرك.</translation>
    </message>
    <message>
        <source>Kept on this computer, and on your other devices as soon as the academy can be reached.</source>
        <translation>محفوظة على هذا الحاسوب، وعلى أجهزتك الأخرى حالما يمكن الوصول إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>Saved as you write. Only you see it, on all your devices.</source>
        <translation>تُحفظ أثناء الكتابة. لا يراها غيرك، على كل أجهزتك.</translation>
    </message>
    <message>
        <source>You changed the same lines on another device. Both versions are in the note now.</source>
        <translation>غيّرت الأسطر نفسها على جهاز آخر. النسختان الآن في الملاحظة.</translation>
    </message>
    <message>
        <source>Your other device has another note, which is too long to be added here. Shorten this one.</source>
        <translation>على جهازك الآخر ملاحظة أخرى أطول من أن تُضاف هنا. اختصر هذه.</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Copy the other note</source>
        <translation>انسخ الملاحظة الأخرى</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>On the desktop</source>
        <translation>على سطح المكتب</translation>
    </message>
    <message>
        <source>Not for the conversation that you look at; after an absence one notice tells of everything.</source>
        <translation>ليس للمحادثة التي تنظر إليها، وبعد غياب يخبرك إشعار واحد بكل شيء.</translation>
    </message>
    <message>
        <source>Tell me of new messages</source>
        <translation>أخبرني بالرسائل الجديدة</translation>
    </message>
    <message>
        <source>Without it a notice only says that something came, for a screen that others see.</source>
        <translation>بدونه يقول الإشعار فقط إن شيئًا وصل، لشاشة يراها آخرون.</translation>
    </message>
    <message>
        <source>Show who wrote, and what</source>
        <translation>إظهار من كتب وماذا كتب</translation>
    </message>
    <message>
        <source>A message with @ and your name is told even from a muted conversation.</source>
        <translation>تصلك رسالة فيها @ واسمك حتى من محادثة مكتومة.</translation>
    </message>
    <message>
        <source>Always tell me when I am mentioned</source>
        <translation>أخبرني دائمًا عند ذكر اسمي</translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation>قبل الجلسة</translation>
    </message>
    <message>
        <source>Remind me a day before</source>
        <translation>ذكّرني قبل يوم</translation>
    </message>
    <message>
        <source>Remind me an hour before</source>
        <translation>ذكّرني قبل ساعة</translation>
    </message>
    <message>
        <source>During a session nothing shows with whom or about what; messages wait until it is over.</source>
        <translation>أثناء الجلسة لا يظهر مع من ولا عمّ؛ وتنتظر الرسائل حتى تنتهي.</translation>
    </message>
    <message>
        <source>Remind me ten minutes before</source>
        <translation>ذكّرني قبل عشر دقائق</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Nothing pops up between these times. Messages come in all the same.</source>
        <translation>لا يظهر شيء بين هذين الوقتين. وتصل الرسائل مع ذلك.</translation>
    </message>
    <message>
        <source>Be quiet at night</source>
        <translation>الهدوء ليلًا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Where the desktop has a tray for icons. Messages still come in; Quit ends it.</source>
        <translation>إن كان لسطح المكتب شريط أيقونات. تستمر الرسائل في الوصول، و«إنهاء» يغلقه.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>المتابعة في شريط الأيقونات</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Write a whole number.</source>
        <translation>اكتب عددًا صحيحًا.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Number, {question}</source>
        <translation>الرقم، {question}</translation>
    </message>
    <message>
        <source>Unit, {question}</source>
        <translation>الوحدة، {question}</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>A new package</source>
        <translation>باقة جديدة</translation>
    </message>
    <message>
        <source>Students pay it ahead and book with it. What is on offer never changes.</source>
        <translation>يدفعها الطلاب مقدمًا ويحجزون بها. ما هو معروض لا يتغير أبدًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Price of all of it, in {currency}</source>
        <translation>السعر الكامل بعملة {currency}</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>صالحة لمدة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Anything that you teach</source>
        <translation>كل ما تدرّسه</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>جارٍ العرض…</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطها اسمًا.</translation>
    </message>
    <message>
        <source>Write an amount, such as {example}.</source>
        <translation>اكتب مبلغًا، مثل {example}.</translation>
    </message>
    <message>
        <source>{price} each session</source>
        <translation>{price} لكل جلسة</translation>
    </message>
</context>
<context>
    <name>OpenPayments</name>
    <message>
        <source>Waiting for the bank</source>
        <translation>بانتظار البنك</translation>
    </message>
</context>
<context>
    <name>PackagePage</name>
    <message>
        <source>Valid for {days} from the purchase</source>
        <translation>صالحة لمدة {days} من الشراء</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>عرضها من جديد</translation>
    </message>
    <message>
        <source>Take it off the shelf</source>
        <translation>سحبها من العرض</translation>
    </message>
    <message>
        <source>The academy cannot be reached: this has to wait.</source>
        <translation>لا يمكن الوصول إلى الأكاديمية: لا بد من الانتظار.</translation>
    </message>
    <message>
        <source>A session that you cancel in time comes back; what you have not used can be refunded while the package is valid.</source>
        <translation>الجلسة التي تلغيها في الوقت المناسب تعود إليك، وما لم تستخدمه يمكن استرداد ثمنه ما دامت الباقة سارية.</translation>
    </message>
    <message>
        <source>An offer never changes, so that nobody pays for something else than they saw.</source>
        <translation>العرض لا يتغير أبدًا، حتى لا يدفع أحد مقابل غير ما رآه.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>Go to a person, a course, a command…</source>
        <translation>انتقل إلى شخص أو دورة أو أمر…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يطابق</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>انتقل إلى أي شيء</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>PassListView</name>
    <message>
        <source>Packages and credits</source>
        <translation>الباقات والأرصدة</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ما يُعرض في القائمة</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>لديك</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>Students have</source>
        <translation>لدى الطلاب</translation>
    </message>
    <message>
        <source>You offer</source>
        <translation>ما تعرضه</translation>
    </message>
    <message>
        <source>Give a make-up session</source>
        <translation>إعطاء جلسة تعويضية</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>باقة جديدة</translation>
    </message>
    <message>
        <source>Packages are being loaded</source>
        <translation>جارٍ تحميل الباقات</translation>
    </message>
    <message>
        <source>Nothing prepaid</source>
        <translation>لا شيء مدفوع مسبقًا</translation>
    </message>
    <message>
        <source>What students buy or get from you appears here.</source>
        <translation>يظهر هنا ما يشتريه الطلاب أو يحصلون عليه منك.</translation>
    </message>
    <message>
        <source>Nothing on offer</source>
        <translation>لا شيء معروض</translation>
    </message>
    <message>
        <source>Students save by paying several sessions ahead.</source>
        <translation>يوفّر الطلاب بدفع عدة جلسات مقدمًا.</translation>
    </message>
    <message>
        <source>What students buy or get appears here.</source>
        <translation>ما يشتريه الطلاب أو يحصلون عليه يظهر هنا.</translation>
    </message>
    <message>
        <source>Packages that you buy, and make-up sessions.</source>
        <translation>الباقات التي تشتريها، والجلسات التعويضية.</translation>
    </message>
    <message>
        <source>See what is on offer</source>
        <translation>عرض ما هو متاح</translation>
    </message>
    <message>
        <source>What tutors offer ahead appears here.</source>
        <translation>يظهر هنا ما يعرضه المدرسون مقدمًا.</translation>
    </message>
</context>
<context>
    <name>PassPage</name>
    <message>
        <source>Book a session with it</source>
        <translation>حجز جلسة بها</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استردادها</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>عرض الدفعة</translation>
    </message>
</context>
<context>
    <name>PassesDetail</name>
    <message>
        <source>What is left of it, until when, and what was done with it.</source>
        <translation>ما بقي منها، وحتى متى، وما جرى بها.</translation>
    </message>
    <message>
        <source>Choose a package or a credit</source>
        <translation>اختر باقة أو رصيدًا</translation>
    </message>
</context>
<context>
    <name>PasswordEditor</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>تغيير كلمة مرورك</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Other devices stay signed in until you sign them out.</source>
        <translation>تبقى الأجهزة الأخرى مسجّلة الدخول حتى تسجّل خروجها.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>To be sure that it is you: type the six digits of the mail that we have just sent to {email}.</source>
        <translation>للتأكد من أنك أنت: اكتب الأرقام الستة من الرسالة التي أرسلناها للتو إلى {email}.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PayPart</name>
    <message>
        <source>Asking the bank…</source>
        <translation>جارٍ سؤال البنك…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقّق الآن</translation>
    </message>
    <message>
        <source>Closing the page…</source>
        <translation>جارٍ إغلاق الصفحة…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Closes the page to pay, so that nothing can be charged there any more.</source>
        <translation>يغلق صفحة الدفع، فلا يمكن خصم أي شيء عبرها بعد ذلك.</translation>
    </message>
    <message>
        <source>Sign in again to pay.</source>
        <translation>سجّل الدخول من جديد لكي تدفع.</translation>
    </message>
    <message>
        <source>The academy cannot be reached: paying has to wait.</source>
        <translation>لا يمكن الوصول إلى الأكاديمية: على الدفع أن ينتظر.</translation>
    </message>
    <message>
        <source>You pay on the payment provider's page in your browser; this app never sees your card.</source>
        <translation>تدفع في صفحة مزوّد الدفع في متصفحك؛ ولا يرى هذا التطبيق بطاقتك أبدًا.</translation>
    </message>
</context>
<context>
    <name>PayWith</name>
    <message>
        <source>Paid with a make-up credit</source>
        <translation>تُدفع برصيد جلسة تعويضية</translation>
    </message>
    <message>
        <source>Paid with your package “{name}”</source>
        <translation>تُدفع بباقتك «{name}»</translation>
    </message>
    <message>
        <source>Pay later</source>
        <translation>الدفع لاحقًا</translation>
    </message>
    <message>
        <source>On the payment page</source>
        <translation>عبر صفحة الدفع</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>الدفع بواسطة</translation>
    </message>
    <message>
        <source>The price is due once the tutor has confirmed.</source>
        <translation>يستحق السعر حين يؤكد المدرس.</translation>
    </message>
    <message>
        <source>What was chosen before does not pay for this any more.</source>
        <translation>ما اختير من قبل لم يعد يكفي لدفع هذه الجلسة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of it will be used. Nothing else is due.</source>
        <translation><numerusform>لن تُستخدم أي جلسة منها. لا شيء آخر مستحق.</numerusform><numerusform>ستُستخدم جلسة واحدة منها. لا شيء آخر مستحق.</numerusform><numerusform>ستُستخدم جلستان منها. لا شيء آخر مستحق.</numerusform><numerusform>ستُستخدم %Ln جلسات منها. لا شيء آخر مستحق.</numerusform><numerusform>ستُستخدم %Ln جلسة منها. لا شيء آخر مستحق.</numerusform><numerusform>ستُستخدم %Ln جلسة منها. لا شيء آخر مستحق.</numerusform></translation></message>
    <message>
        <source>Whoever cancels too late to do so for free has used it.</source>
        <translation>ومن يُلغِ بعد فوات أوان الإلغاء المجاني يكون قد استخدمها.</translation>
    </message>
</context>
<context>
    <name>PaymentLink</name>
    <message>
        <source>Show the payment</source>
        <translation>عرض الدفعة</translation>
    </message>
    <message>
        <source>Show the payments</source>
        <translation>عرض الدفعات</translation>
    </message>
</context>
<context>
    <name>PaymentListView</name>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>أي مدفوعات</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>البحث في المدفوعات</translation>
    </message>
    <message>
        <source>Payments are being loaded</source>
        <translation>جارٍ تحميل المدفوعات</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>لا مدفوعات بعد</translation>
    </message>
    <message>
        <source>What is paid appears here, with its receipt.</source>
        <translation>يظهر هنا كل ما دُفع مع إيصاله.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مرة أخرى</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>لا دفعة مطابقة</translation>
    </message>
    <message>
        <source>Try another word, or look at all payments.</source>
        <translation>جرّب كلمة أخرى، أو اعرض كل المدفوعات.</translation>
    </message>
    <message>
        <source>Show all payments</source>
        <translation>عرض كل المدفوعات</translation>
    </message>
</context>
<context>
    <name>PaymentPageView</name>
    <message>
        <source>Save the receipt…</source>
        <translation>حفظ الإيصال…</translation>
    </message>
    <message>
        <source>The academy cannot be reached: this is what it said last.</source>
        <translation>تعذّر الوصول إلى الأكاديمية: هذا آخر ما أبلغت به.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>مقابل ماذا</translation>
    </message>
    <message>
        <source>Academy's part</source>
        <translation>حصة الأكاديمية</translation>
    </message>
</context>
<context>
    <name>PaymentsDetail</name>
    <message>
        <source>Choose a payment</source>
        <translation>اختر دفعة</translation>
    </message>
    <message>
        <source>Its receipt, and what became of it.</source>
        <translation>إيصالها وما آلت إليه.</translation>
    </message>
</context>
<context>
    <name>PayoutList</name>
    <message>
        <source>Payouts</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Prepare payouts…</source>
        <translation>إعداد الدفعات…</translation>
    </message>
    <message>
        <source>Payouts are being loaded</source>
        <translation>يجري تحميل الدفعات</translation>
    </message>
    <message>
        <source>At the end of a month, prepare what tutors get of what students paid.</source>
        <translation>في نهاية الشهر، أعدّ ما يحصل عليه المدرّسون مما دفعه الطلاب.</translation>
    </message>
    <message>
        <source>No payouts yet</source>
        <translation>لا دفعات بعد</translation>
    </message>
</context>
<context>
    <name>PayoutPart</name>
    <message>
        <source>Reference of the transfer</source>
        <translation>مرجع التحويل</translation>
    </message>
</context>
<context>
    <name>PayoutsDetail</name>
    <message>
        <source>What it is made of, and what became of it.</source>
        <translation>مما يتكوّن، وما آل إليه.</translation>
    </message>
    <message>
        <source>Choose a payout</source>
        <translation>اختر دفعة</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Remove {name} from {group}?</source>
        <translation>إزالة {name} من {group}؟</translation>
    </message>
    <message>
        <source>The group and its messages leave their devices. What they wrote stays. You can add them again.</source>
        <translation>ستختفي المجموعة ورسائلها من أجهزة هذا الشخص. يبقى ما كتبه. يمكنك إضافته من جديد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Leave {group}?</source>
        <translation>هل تريد مغادرة {group}؟</translation>
    </message>
    <message>
        <source>Its messages leave this computer, and you receive no more. Others see that you have left.</source>
        <translation>تُزال رسائلها من هذا الحاسوب، ولن تصلك رسائل جديدة. يرى الآخرون أنك غادرت.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>What the group is called</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Write to the academy</source>
        <translation>مراسلة الأكاديمية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>You are offline. Go on with an account that is known here: what was loaded once opens.</source>
        <translation>أنت دون اتصال. تابع بحساب معروف هنا: ما حُمّل مرة يُفتح.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Continue as</source>
        <translation>المتابعة باسم</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>استخدام حساب آخر</translation>
    </message>
    <message>
        <source>Another academy</source>
        <translation>أكاديمية أخرى</translation>
    </message>
    <message>
        <source>Continue as {name}, {email}, {academy}</source>
        <translation>المتابعة باسم {name}، {email}، {academy}</translation>
    </message>
</context>
<context>
    <name>PrepareForm</name>
    <message>
        <source>Prepare payouts</source>
        <translation>إعداد الدفعات</translation>
    </message>
    <message>
        <source>For each tutor and currency: what students paid up to the last day and what was not paid out yet, less refunds and commission. Sessions must be over, and nothing that a bank contests is in it.</source>
        <translation>لكل مدرّس وعملة: ما دفعه الطلاب حتى اليوم الأخير ولم يُدفع بعد، ناقص الاستردادات والعمولة. يجب أن تكون الجلسات قد انتهت، ولا يدخل فيه ما يعترض عليه بنك.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%Ln booked sessions lie outside of these hours. They stay booked.</source>
        <translation><numerusform>لا جلسات محجوزة خارج هذه الساعات.</numerusform><numerusform>جلسة محجوزة واحدة تقع خارج هذه الساعات. تبقى محجوزة.</numerusform><numerusform>جلستان محجوزتان تقعان خارج هذه الساعات. تبقيان محجوزتين.</numerusform><numerusform>%Ln جلسات محجوزة تقع خارج هذه الساعات. تبقى محجوزة.</numerusform><numerusform>%Ln جلسة محجوزة تقع خارج هذه الساعات. تبقى محجوزة.</numerusform><numerusform>%Ln جلسة محجوزة تقع خارج هذه الساعات. تبقى محجوزة.</numerusform></translation></message>
    <message>
        <source>Seen by a student in</source>
        <translation>كما يراها طالب في</translation>
    </message>
</context>
<context>
    <name>PriceEntry</name>
    <message>
        <source>Write an amount, such as 49 or 49.50.</source>
        <translation>اكتب مبلغًا، مثل 49 أو 49.50.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>For other people</source>
        <translation>للآخرين</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>على هذه الشاشة</translation>
    </message>
    <message>
        <source>A notice then only says that something came.</source>
        <translation>عندئذ يقول الإشعار فقط إن شيئًا وصل.</translation>
    </message>
    <message>
        <source>Hide names and texts in notices</source>
        <translation>إخفاء الأسماء والنصوص في الإشعارات</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>It goes to your academy, and to nobody else</source>
        <translation>تذهب إلى أكاديميتك وحدها</translation>
    </message>
    <message>
        <source>The app counts nothing, reports nothing, and loads no pictures from elsewhere.</source>
        <translation>لا يعدّ التطبيق شيئًا ولا يبلّغ عن شيء ولا يحمّل صورًا من مكان آخر.</translation>
    </message>
    <message>
        <source>Your password is not kept</source>
        <translation>لا تُحفظ كلمة مرورك</translation>
    </message>
    <message>
        <source>A key for this computer is, in the system's keychain; signing out throws it away.</source>
        <translation>بل مفتاح لهذا الحاسوب في سلسلة مفاتيح النظام، ويُرمى عند تسجيل الخروج.</translation>
    </message>
    <message>
        <source>What you read stays readable</source>
        <translation>ما تقرؤه يبقى مقروءًا</translation>
    </message>
    <message>
        <source>A copy lies in your user's folder on this computer. Lock the screen when you leave it.</source>
        <translation>توجد نسخة في مجلد المستخدم على هذا الحاسوب. اقفل الشاشة حين تتركه.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Change picture…</source>
        <translation>تغيير الصورة…</translation>
    </message>
    <message>
        <source>Others see your picture beside your messages. You can drop one on it, too.</source>
        <translation>يرى الآخرون صورتك بجانب رسائلك. يمكنك أيضًا إفلات صورة فوقها.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Whoever has a session with you sees your time by it.</source>
        <translation>به يرى من له جلسة معك توقيتك.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>تغيير اسمك</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Change your time zone</source>
        <translation>تغيير منطقتك الزمنية</translation>
    </message>
    <message>
        <source>This file is not a picture that can be used. Choose a PNG or JPEG.</source>
        <translation>هذا الملف ليس صورة صالحة. اختر ملف PNG أو JPEG.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>صور ({endings})</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>يتكوّن الاسم من حرف واحد إلى 80 حرفًا.</translation>
    </message>
    <message>
        <source>Choose a zone of the list.</source>
        <translation>اختر منطقة من القائمة.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
</context>
<context>
    <name>ProviderButtons</name>
    <message>
        <source>or continue with</source>
        <translation>أو تابع عبر</translation>
    </message>
    <message>
        <source>Continue with {provider}</source>
        <translation>المتابعة عبر {provider}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Take mine</source>
        <translation>خذ نسختي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>خذ النسخة الأخرى</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>احتفظ بالاثنين</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>على جهاز آخر</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Kind of question</source>
        <translation>نوع السؤال</translation>
    </message>
    <message>
        <source>What is asked, in Markdown</source>
        <translation>نص السؤال، بصيغة Markdown</translation>
    </message>
    <message>
        <source>Right number</source>
        <translation>العدد الصحيح</translation>
    </message>
    <message>
        <source>Its unit, such as mg or mL/h</source>
        <translation>وحدته، مثل mg أو mL/h</translation>
    </message>
    <message>
        <source>How far off is still right</source>
        <translation>مقدار الفرق المقبول</translation>
    </message>
    <message>
        <source>Units to choose from, with commas between</source>
        <translation>الوحدات المتاحة للاختيار، بينها فواصل</translation>
    </message>
    <message>
        <source>Worked solution, told after the answer, in Markdown</source>
        <translation>الحل خطوة بخطوة، يظهر بعد الإجابة، بصيغة Markdown</translation>
    </message>
</context>
<context>
    <name>QuestionPreview</name>
    <message>
        <source>As students see it</source>
        <translation>كما يراه الطلاب</translation>
    </message>
</context>
<context>
    <name>QuizDisputes</name>
    <message>
        <source>Rules of the quiz</source>
        <translation>قواعد الاختبار</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>السؤال {n}</translation>
    </message>
</context>
<context>
    <name>QuizFooter</name>
    <message>
        <source>Previous question</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Send answers</source>
        <translation>إرسال الإجابات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>تعديل الإجابات</translation>
    </message>
    <message>
        <source>Make cards from the wrong answers</source>
        <translation>إنشاء بطاقات من الإجابات الخاطئة</translation>
    </message>
</context>
<context>
    <name>QuizForm</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Drag questions into their order, or move them with Alt and the arrow keys.</source>
        <translation>اسحب الأسئلة إلى ترتيبها، أو حرّكها بمفتاح Alt والأسهم.</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>نقل السؤال إلى أعلى</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>نقل السؤال إلى أسفل</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>حذف السؤال</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>Save the questions</source>
        <translation>حفظ الأسئلة</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Percent needed to pass</source>
        <translation>النسبة المئوية اللازمة للنجاح</translation>
    </message>
    <message>
        <source>Attempts allowed, 0 for any number</source>
        <translation>المحاولات المسموح بها، 0 لأي عدد</translation>
    </message>
</context>
<context>
    <name>QuizHeader</name>
    <message>
        <source>Back to {course}</source>
        <translation>العودة إلى {course}</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>الدرس السابق</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>الدرس التالي</translation>
    </message>
    <message>
        <source>Questions shown</source>
        <translation>الأسئلة المعروضة</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ما أُجيب عنه</translation>
    </message>
</context>
<context>
    <name>QuizPageView</name>
    <message>
        <source>Nothing is asked here yet</source>
        <translation>لا أسئلة هنا بعد</translation>
    </message>
    <message>
        <source>The questions show once your tutor has written them.</source>
        <translation>ستظهر الأسئلة حين يكتبها مدرّسك.</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>A word to the other side (optional)</source>
        <translation>كلمة إلى الطرف الآخر (اختياري)</translation>
    </message>
</context>
<context>
    <name>RefundList</name>
    <message>
        <source>Refunds</source>
        <translation>المبالغ المستردة</translation>
    </message>
</context>
<context>
    <name>RefundListView</name>
    <message>
        <source>Nothing to decide</source>
        <translation>لا شيء للبتّ فيه</translation>
    </message>
    <message>
        <source>Who asks for money back appears here.</source>
        <translation>من يطلب استرداد ماله يظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>لم يُبتّ في شيء بعد</translation>
    </message>
    <message>
        <source>What you decide appears here.</source>
        <translation>ما تقرّره يظهر هنا.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>الاستردادات</translation>
    </message>
    <message>
        <source>Which refunds</source>
        <translation>أيّ استردادات</translation>
    </message>
    <message>
        <source>Refunds are being loaded</source>
        <translation>جارٍ تحميل الاستردادات</translation>
    </message>
</context>
<context>
    <name>RefundPage</name>
    <message>
        <source>Show the payment</source>
        <translation>إظهار الدفعة</translation>
    </message>
</context>
<context>
    <name>RefundsDetail</name>
    <message>
        <source>Choose a refund</source>
        <translation>اختر استردادًا</translation>
    </message>
    <message>
        <source>Why it is asked for, and what the rule gives.</source>
        <translation>سبب طلبه، وما تمنحه القاعدة.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Send to support…</source>
        <translation>إرسال إلى الدعم…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report: what was done, and what comes next</source>
        <translation>التقرير: ما أُنجز وما يلي</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>احفظ التقرير</translation>
    </message>
</context>
<context>
    <name>RequestPart</name>
    <message>
        <source>Ask for a refund</source>
        <translation>طلب استرداد</translation>
    </message>
    <message>
        <source>Why? The academy reads this.</source>
        <translation>لماذا؟ تقرأ الأكاديمية هذا.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الطلب…</translation>
    </message>
    <message>
        <source>Ask what the rule gives</source>
        <translation>اسأل عمّا تمنحه القاعدة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Asking what the academy's rule gives…</source>
        <translation>جارٍ السؤال عمّا تمنحه قاعدة الأكاديمية…</translation>
    </message>
    <message>
        <source>How much, in {currency}; at most {amount}</source>
        <translation>كم، بعملة {currency}؛ على الأكثر {amount}</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>اطلبه</translation>
    </message>
    <message>
        <source>Ask for {amount} back</source>
        <translation>اطلب استرداد {amount}</translation>
    </message>
    <message>
        <source>Write an amount, at most {amount}.</source>
        <translation>اكتب مبلغًا، على الأكثر {amount}.</translation>
    </message>
    <message>
        <source>Say in a few words why you ask for your money back.</source>
        <translation>اذكر بكلمات قليلة لماذا تطلب استرداد مالك.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Your students' results</source>
        <translation>نتائج طلابك</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Asking the academy…</source>
        <translation>نسأل الأكاديمية…</translation>
    </message>
    <message>
        <source>Nobody has answered this quiz yet.</source>
        <translation>لم يُجب أحد عن هذا الاختبار بعد.</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Your review</source>
        <translation>تقييمك</translation>
    </message>
    <message>
        <source>How was this course?</source>
        <translation>كيف كانت هذه الدورة؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation><numerusform>لا نجوم</numerusform><numerusform>نجمة واحدة</numerusform><numerusform>نجمتان</numerusform><numerusform>%Ln نجوم</numerusform><numerusform>%Ln نجمة</numerusform><numerusform>%Ln نجمة</numerusform></translation></message>
    <message>
        <source>What would help others to choose? (optional)</source>
        <translation>ما الذي يساعد الآخرين على الاختيار؟ (اختياري)</translation>
    </message>
    <message>
        <source>Others may read my stars and words, with my first name</source>
        <translation>يمكن للآخرين قراءة نجومي وكلماتي مع اسمي الأول</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>حفظ التقييم</translation>
    </message>
    <message>
        <source>Send the review</source>
        <translation>إرسال التقييم</translation>
    </message>
    <message>
        <source>It is kept here and will be sent when you are connected.</source>
        <translation>محفوظ هنا وسيُرسل عند اتصالك.</translation>
    </message>
    <message>
        <source>Sent. You can change it whenever you like.</source>
        <translation>أُرسل. يمكنك تغييره متى شئت.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Show answer</source>
        <translation>إظهار الجواب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Keys: 1 to 4, Space for Good</source>
        <translation>المفاتيح: ١ إلى ٤، والمسافة تعني «جيد»</translation>
    </message>
    <message>
        <source>Key: Space</source>
        <translation>المفتاح: المسافة</translation>
    </message>
</context>
<context>
    <name>ReviewsPart</name>
    <message>
        <source>Reviews</source>
        <translation>التقييمات</translation>
    </message>
</context>
<context>
    <name>RowTools</name>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Pause between sessions</source>
        <translation>استراحة بين الجلسات</translation>
    </message>
    <message>
        <source>Nobody can book closer than this to another session.</source>
        <translation>لا يمكن لأحد الحجز أقرب من هذا إلى جلسة أخرى.</translation>
    </message>
    <message>
        <source>Shortest notice</source>
        <translation>أقصر مهلة</translation>
    </message>
    <message>
        <source>A session must be booked at least this long before it begins.</source>
        <translation>يجب حجز الجلسة قبل بدايتها بهذه المدة على الأقل.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln يوم</numerusform><numerusform>يوم واحد</numerusform><numerusform>يومان</numerusform><numerusform>%Ln أيام</numerusform><numerusform>%Ln يومًا</numerusform><numerusform>%Ln يوم</numerusform></translation></message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Take back the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>حفظ ساعاتي</translation>
    </message>
    <message>
        <source>Use the other ones</source>
        <translation>استخدام الأخرى</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Your hours were changed on another device meanwhile. They differ in: {parts}.</source>
        <translation>غُيّرت ساعاتك على جهاز آخر في هذه الأثناء. تختلف في: {parts}.</translation>
    </message>
    <message>
        <source>Your hours are on their way from the academy.</source>
        <translation>ساعاتك في طريقها من الأكاديمية.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>افتحه</translation>
    </message>
    <message>
        <source>Nothing on this computer opens it.</source>
        <translation>لا شيء على هذا الحاسوب يفتحه.</translation>
    </message>
</context>
<context>
    <name>ScheduledModel</name>
    <message>
        <source>answer</source>
        <translation>رد</translation>
    </message>
</context>
<context>
    <name>ScheduledStrip</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation><numerusform>لا رسائل</numerusform><numerusform>رسالة واحدة</numerusform><numerusform>رسالتان</numerusform><numerusform>%Ln رسائل</numerusform><numerusform>%Ln رسالة</numerusform><numerusform>%Ln رسالة</numerusform></translation></message>
    <message>
        <source>Where to search</source>
        <translation>مكان البحث</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Type more to search messages</source>
        <translation>اكتب المزيد للبحث في الرسائل</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>لا توجد رسائل</translation>
    </message>
    <message>
        <source>Older messages are still being read…</source>
        <translation>ما زالت الرسائل الأقدم تُقرأ…</translation>
    </message>
    <message>
        <source>Still older ones are not on this computer</source>
        <translation>الرسائل الأقدم ليست على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No message of this conversation on this computer has these words.</source>
        <translation>لا توجد على هذا الحاسوب رسالة من هذه المحادثة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} من {total}</translation>
    </message>
    <message>
        <source>No message on this computer has these words.</source>
        <translation>لا توجد رسالة على هذا الحاسوب فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>عرض كل المحادثات</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>How you sign in</source>
        <translation>طريقة تسجيل دخولك</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>أماكن تسجيل دخولك</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>تسجيل الخروج هنا</translation>
    </message>
    <message>
        <source>What this computer has of the academy is removed; what you wrote is not, unless you say so.</source>
        <translation>يُزال ما على هذا الحاسوب من الأكاديمية، أما ما كتبته فلا يُزال إلا إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>تسجيل الخروج من الأماكن الأخرى</translation>
    </message>
    <message>
        <source>Every other computer and phone has to sign in again. Use it when a device is lost.</source>
        <translation>على كل حاسوب وهاتف آخر تسجيل الدخول من جديد. استخدمه عند فقدان جهاز.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>This computer, too. Unsent messages wait here for you to sign in again. It needs a connection.</source>
        <translation>وهذا الحاسوب أيضًا. تبقى الرسائل غير المرسلة هنا حتى تسجّل دخولك من جديد. يلزم اتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>Show when I was last here</source>
        <translation>إظهار آخر ظهور لي</translation>
    </message>
    <message>
        <source>You are offline. This can be changed when the academy can be reached.</source>
        <translation>أنت غير متصل. يمكن تغيير هذا عندما يمكن الوصول إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>Sign in again first: the academy keeps this for all your devices.</source>
        <translation>سجّل الدخول من جديد أولًا: تحفظ الأكاديمية هذا لكل أجهزتك.</translation>
    </message>
    <message>
        <source>To those with whom you write directly. Hidden, you do not see when they were here, either.</source>
        <translation>لمن تراسلهم مباشرة. إن أخفيته فلن ترى أنت أيضًا متى كانوا هنا.</translation>
    </message>
</context>
<context>
    <name>SessionListPane</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>احجز</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>احجز جلسة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
    <message>
        <source>Sessions are being loaded</source>
        <translation>يجري تحميل الجلسات</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>Set your hours</source>
        <translation>حدّد ساعاتك</translation>
    </message>
    <message>
        <source>Find a tutor and a time that suits you both.</source>
        <translation>ابحث عن معلّم ووقت يناسبكما.</translation>
    </message>
    <message>
        <source>Students find you by the hours that you offer.</source>
        <translation>يجدك الطلاب من خلال الساعات التي تتيحها.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Nothing on this computer opens the meeting link. Copy it into a browser.</source>
        <translation>لا شيء على هذا الحاسوب يفتح رابط اللقاء. انسخه إلى متصفح.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>أنا حاضر</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>العودة إلى التقويم</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضم</translation>
    </message>
</context>
<context>
    <name>SessionPayCard</name>
    <message>
        <source>{amount} to pay</source>
        <translation>{amount} للدفع</translation>
    </message>
    <message>
        <source>You pay once the tutor has confirmed the time.</source>
        <translation>تدفع بعد أن يؤكد المعلّم الموعد.</translation>
    </message>
    <message>
        <source>Pay with this</source>
        <translation>الدفع بهذا</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>It is asked for as soon as the academy can be reached. Until then nobody has agreed to it.</source>
        <translation>يُطلب حالما يمكن الوصول إلى الأكاديمية. وحتى ذلك الحين لم يوافق عليه أحد.</translation>
    </message>
    <message>
        <source>This time is not booked</source>
        <translation>هذا الوقت غير محجوز</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>تخلَّ عنه</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>اختيار وقت آخر</translation>
    </message>
    <message>
        <source>It is being asked for now.</source>
        <translation>يُطلب الآن.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SignInAgainDialog</name>
    <message>
        <source>Your messages and drafts are still here. Sign in as {email} at {academy} to send and receive.</source>
        <translation>رسائلك ومسوداتك ما زالت هنا. سجّل الدخول باسم {email} في {academy} للإرسال والاستقبال.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>تسجيل الدخول بطريقة أخرى</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>to {academy}</source>
        <translation>إلى {academy}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Email me a code instead</source>
        <translation>أرسل لي رمزًا بالبريد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Change the academy</source>
        <translation>تغيير الأكاديمية</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>جديد هنا؟ أنشئ حسابًا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>الحسابات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Starting the demo academy…</source>
        <translation>جارٍ تشغيل الأكاديمية التجريبية…</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Send, then sign out</source>
        <translation>أرسل ثم سجّل الخروج</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>احتفظ بها هنا</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء مسجّل الدخول</translation>
    </message>
    <message>
        <source>{receiver}: {text}</source>
        <translation>{receiver}: {text}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و{n} أخرى</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Create your account</source>
        <translation>أنشئ حسابك</translation>
    </message>
    <message>
        <source>One account for courses, sessions and conversations.</source>
        <translation>حساب واحد للدورات والجلسات والمحادثات.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>أريد أن أتعلّم</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>مدرّس</translation>
    </message>
    <message>
        <source>I want to teach</source>
        <translation>أريد أن أدرّس</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Whoever has a session with you sees your time by it.</source>
        <translation>به يرى من له جلسة معك توقيتك.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>لديّ حساب</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>جارٍ إنشاء حسابك…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء الحساب</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>الأوقات المتاحة</translation>
    </message>
    <message>
        <source>A word to the other side (optional)</source>
        <translation>كلمة إلى الطرف الآخر (اختياري)</translation>
    </message>
    <message>
        <source>Propose this time</source>
        <translation>اقترح هذا الوقت</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>نبحث عن أوقات متاحة…</translation>
    </message>
    <message>
        <source>There is no free time in the next four weeks.</source>
        <translation>لا وقت متاح في الأسابيع الأربعة القادمة.</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Getting started</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Hide this list</source>
        <translation>إخفاء هذه القائمة</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Room on this computer</source>
        <translation>المساحة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Messages, courses and people</source>
        <translation>الرسائل والدورات والأشخاص</translation>
    </message>
    <message>
        <source>A copy of what the academy has, to read it offline.</source>
        <translation>نسخة مما لدى الأكاديمية للقراءة دون اتصال.</translation>
    </message>
    <message>
        <source>Files of courses and messages</source>
        <translation>ملفات الدورات والرسائل</translation>
    </message>
    <message>
        <source>Downloads, which stay, and files you looked at, of which the newest stay.</source>
        <translation>التنزيلات، وهي تبقى، وملفات اطّلعت عليها يبقى أحدثها.</translation>
    </message>
    <message>
        <source>Drafts and settings</source>
        <translation>المسودات والإعدادات</translation>
    </message>
    <message>
        <source>Your own. Only you remove them.</source>
        <translation>ملكك. لا يزيلها سواك.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>نسخ احتياطية</translation>
    </message>
    <message>
        <source>Made before an update, or when a file was damaged.</source>
        <translation>أُنشئت قبل تحديث أو عند تلف ملف.</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>The account's folder</source>
        <translation>مجلد الحساب</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Other calendars</source>
        <translation>تقاويم أخرى</translation>
    </message>
    <message>
        <source>A file with your sessions to come, which other calendars on this computer can read. It is a plain file, not encrypted, and is kept up to date while pharmaT runs.</source>
        <translation>ملف بجلساتك القادمة يمكن لتقاويم أخرى على هذا الحاسوب قراءته. هو ملف عادي غير مشفّر، ويُحدَّث ما دام pharmaT يعمل.</translation>
    </message>
    <message>
        <source>Keep a calendar file</source>
        <translation>الاحتفاظ بملف تقويم</translation>
    </message>
    <message>
        <source>The calendar file</source>
        <translation>ملف التقويم</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
</context>
<context>
    <name>StudentListView</name>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Search students</source>
        <translation>ابحث عن طلاب</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Students are being loaded</source>
        <translation>يجري تحميل الطلاب</translation>
    </message>
    <message>
        <source>Whoever takes your course, books a session or is assigned to you appears here.</source>
        <translation>يظهر هنا من يدرس دورتك أو يحجز جلسة أو يُعيَّن لك.</translation>
    </message>
    <message>
        <source>No students yet</source>
        <translation>لا طلاب بعد</translation>
    </message>
    <message>
        <source>No student matches</source>
        <translation>لا طالب مطابق</translation>
    </message>
    <message>
        <source>Try another name, address or course.</source>
        <translation>جرّب اسمًا أو عنوانًا أو دورة أخرى.</translation>
    </message>
    <message>
        <source>Show all students</source>
        <translation>اعرض كل الطلاب</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Next session first</source>
        <translation>الجلسة التالية أولًا</translation>
    </message>
    <message>
        <source>Longest without a session</source>
        <translation>الأطول بلا جلسة</translation>
    </message>
    <message>
        <source>Least progress first</source>
        <translation>الأقل تقدّمًا أولًا</translation>
    </message>
    <message>
        <source>Unread messages first</source>
        <translation>الرسائل غير المقروءة أولًا</translation>
    </message>
</context>
<context>
    <name>StudentView</name>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Sessions ahead</source>
        <translation>الجلسات القادمة</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>الجلسات السابقة</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>The academy cannot be reached: a first message has to wait.</source>
        <translation>تعذّر الوصول إلى الأكاديمية: على أول رسالة أن تنتظر.</translation>
    </message>
    <message>
        <source>See next session</source>
        <translation>اعرض الجلسة التالية</translation>
    </message>
    <message>
        <source>See last session</source>
        <translation>اعرض آخر جلسة</translation>
    </message>
    <message>
        <source>Progress, sessions and your private notes open here, also offline.</source>
        <translation>يُفتح هنا التقدّم والجلسات وملاحظاتك الخاصة، دون اتصال أيضًا.</translation>
    </message>
    <message>
        <source>Choose a student</source>
        <translation>اختر طالبًا</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>راسِل</translation>
    </message>
    <message>
        <source>Show more sessions</source>
        <translation>اعرض جلسات أكثر</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>With {person}</source>
        <translation>مع {person}</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>اختر وقتًا</translation>
    </message>
    <message>
        <source>Leave the request</source>
        <translation>ترك الطلب</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>احجز</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Articles about {tag}</source>
        <translation>مقالات عن {tag}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Save and send now</source>
        <translation>حفظ وإرسال الآن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>تغيير النص</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>Your messages are kept on this computer, too.</source>
        <translation>تُحفظ رسائلك على هذا الحاسوب أيضًا.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا توجد رسائل بعد</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>اكتب أول رسالة في الأسفل.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>No browser could be opened. Set a default browser, then open the page again.</source>
        <translation>تعذّر فتح متصفح. عيّن متصفحًا افتراضيًا ثم افتح الصفحة من جديد.</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>اختيار وقت</translation>
    </message>
    <message>
        <source>The academy sends the message then.</source>
        <translation>ترسل الأكاديمية الرسالة في ذلك الوقت.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>{name}'s clock</source>
        <translation>ساعة {name}</translation>
    </message>
    <message>
        <source>Your clock</source>
        <translation>ساعتك</translation>
    </message>
    <message>
        <source>Whose clock</source>
        <translation>ساعة مَن</translation>
    </message>
    <message>
        <source>The first time</source>
        <translation>المرة الأولى</translation>
    </message>
    <message>
        <source>The second time</source>
        <translation>المرة الثانية</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>أيّ المرتين</translation>
    </message>
    <message>
        <source>It would arrive</source>
        <translation>ستصل</translation>
    </message>
</context>
<context>
    <name>TimeStep</name>
    <message>
        <source>By the clock of {place}</source>
        <translation>بتوقيت {place}</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>أيام سابقة</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>أيام لاحقة</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Offline, nobody can say which times are free. Choose one to ask for: it is not booked.</source>
        <translation>دون اتصال لا يمكن معرفة الأوقات المتاحة. اختر وقتًا لطلبه: لن يكون محجوزًا.</translation>
    </message>
    <message>
        <source>This tutor takes no bookings at present. Choose another one.</source>
        <translation>لا يقبل هذا المدرّس حجوزات حاليًا. اختر غيره.</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>جارٍ البحث عن أوقات متاحة…</translation>
    </message>
    <message>
        <source>No free time on these days.</source>
        <translation>لا وقت متاحًا في هذه الأيام.</translation>
    </message>
    <message>
        <source>Next free: {day}</source>
        <translation>أقرب موعد متاح: {day}</translation>
    </message>
    <message>
        <source>No free time in these four weeks.</source>
        <translation>لا وقت متاحًا في هذه الأسابيع الأربعة.</translation>
    </message>
    <message>
        <source>Look at later weeks</source>
        <translation>النظر في أسابيع لاحقة</translation>
    </message>
</context>
<context>
    <name>TimeZoneField</name>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>It is {time} there now.</source>
        <translation>الساعة هناك الآن {time}.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>هل تُحذف هذه الرسالة؟</translation>
    </message>
    <message>
        <source>It was not sent. Its text will be gone for good.</source>
        <translation>لم تُرسل. سيضيع نصها نهائيًا.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Your day is being loaded</source>
        <translation>جارٍ تحميل يومك</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>From the academy</source>
        <translation>من الأكاديمية</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تحديد الكل كمقروء</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Paid out</source>
        <translation>دُفع إليك</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>Earned in all</source>
        <translation>مجموع الأرباح</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>pharmaT: %Ln unread</source>
        <translation><numerusform>pharmaT: لا غير مقروء</numerusform><numerusform>pharmaT: رسالة واحدة غير مقروءة</numerusform><numerusform>pharmaT: رسالتان غير مقروءتين</numerusform><numerusform>pharmaT: %Ln رسائل غير مقروءة</numerusform><numerusform>pharmaT: %Ln رسالة غير مقروءة</numerusform><numerusform>pharmaT: %Ln رسالة غير مقروءة</numerusform></translation></message>
    <message>
        <source>Open pharmaT</source>
        <translation>فتح pharmaT</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>TutorForm</name>
    <message>
        <source>The academy cannot be reached: this has to wait.</source>
        <translation>لا يمكن الوصول إلى الأكاديمية: لا بد من الانتظار.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>TutorLine</name>
    <message>
        <source>Book a session</source>
        <translation>حجز جلسة</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>That is not it. Try again.</source>
        <translation>ليست هذه. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Unlock your files</source>
        <translation>افتح ملفاتك</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose on this computer.</source>
        <translation>اكتب عبارة المرور التي اخترتها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>نسيتها</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>اكتب عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>UnreadCard</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>قرأت كل شيء.</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>Downloading the new version</source>
        <translation>تنزيل الإصدار الجديد</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>You can go on working while it is downloaded.</source>
        <translation>يمكنك متابعة العمل أثناء تنزيله.</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>الإصدار {version} متاح</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Downloading… {n} %</source>
        <translation>جارٍ التنزيل… {n} %</translation>
    </message>
    <message>
        <source>The app ends for it. What you are writing is saved first and will be there again.</source>
        <translation>سينتهي التطبيق لأجله. يُحفظ ما تكتبه أولًا وستجده من جديد.</translation>
    </message>
    <message>
        <source>The new version is ready</source>
        <translation>الإصدار الجديد جاهز</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>ثبّت الآن</translation>
    </message>
    <message>
        <source>The new version could not be downloaded</source>
        <translation>تعذّر تنزيل الإصدار الجديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Weekly hours</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}, {state}</source>
        <translation>{days}، من {start} إلى {end}، {state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your pharmacy tutors, with or without a connection</source>
        <translation>مدرّسو الصيدلة معك، باتصال أو دونه</translation>
    </message>
    <message>
        <source>This is the demo academy. Look around as:</source>
        <translation>هذه أكاديمية تجريبية. تجوّل فيها باسم:</translation>
    </message>
    <message>
        <source>Everything you opened once stays with you.</source>
        <translation>كل ما فتحته مرة يبقى معك.</translation>
    </message>
    <message>
        <source>Courses and lessons that open at once</source>
        <translation>دورات ودروس تُفتح في الحال</translation>
    </message>
    <message>
        <source>Conversations with tutors that keep your place and your words</source>
        <translation>محادثات مع المدرّسين تحفظ موضعك وكلماتك</translation>
    </message>
    <message>
        <source>What you write offline is sent when you are back</source>
        <translation>ما تكتبه دون اتصال يُرسل عند عودته</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why was this not sent?</source>
        <translation>لماذا لم يُرسل هذا؟</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>أعد المحاولة الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything that you wrote has been sent.</source>
        <translation>أُرسل كل ما كتبته.</translation>
    </message>
</context>
<context>
    <name>ZonePopover</name>
    <message>
        <source>City or region</source>
        <translation>مدينة أو منطقة</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>المناطق الزمنية</translation>
    </message>
    <message>
        <source>Time zone of the calendar</source>
        <translation>المنطقة الزمنية للتقويم</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>The academy refused this message.</source>
        <translation>رفضت الأكاديمية هذه الرسالة.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>{action}, message to {name}: {text}</source>
        <translation>{action}، رسالة إلى {name}: {text}</translation>
    </message>
    <message>
        <source>{action}: {name}, {text}</source>
        <translation>{action}: {name}، {text}</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>{stars} of 5</source>
        <translation>{stars} من ٥</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>That was asked for too often. Wait a minute, then try again.</source>
        <translation>تكرر هذا الطلب كثيرًا. انتظر دقيقة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Your name is changed.</source>
        <translation>تم تغيير اسمك.</translation>
    </message>
    <message>
        <source>Your time zone is changed.</source>
        <translation>تم تغيير منطقتك الزمنية.</translation>
    </message>
    <message>
        <source>Your picture is changed.</source>
        <translation>تم تغيير صورتك.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>تم تغيير بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>تم تغيير كلمة مرورك.</translation>
    </message>
    <message>
        <source>You are signed out everywhere else.</source>
        <translation>تم تسجيل خروجك من الأماكن الأخرى.</translation>
    </message>
    <message>
        <source>You are signed out everywhere.</source>
        <translation>تم تسجيل خروجك من كل الأماكن.</translation>
    </message>
    <message>
        <source>Your account is deleted, and nothing of it is left on this computer.</source>
        <translation>حُذف حسابك، ولم يبقَ منه شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>مدرّس</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Demo academy</source>
        <translation>أكاديمية تجريبية</translation>
    </message>
    <message>
        <source>This computer has no keychain: sign in again after you quit.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب: سجّل الدخول مجددًا بعد الإنهاء.</translation>
    </message>
    <message>
        <source>Files of this account were damaged and have been repaired. Nothing was deleted.</source>
        <translation>تضرّرت ملفات هذا الحساب وجرى إصلاحها. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>It goes on here: messages still come in. Quit it in this icon's menu.</source>
        <translation>يستمر هنا: تصل الرسائل كالمعتاد. أنهِه من قائمة هذه الأيقونة.</translation>
    </message>
    <message>
        <source>This version brings a new demo academy. The earlier one is kept on this computer.</source>
        <translation>هذا الإصدار يأتي بأكاديمية تجريبية جديدة. الأكاديمية السابقة محفوظة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>availability</name>
    <message>
        <source>midnight</source>
        <translation>منتصف الليل</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closed {hours}</source>
        <translation>مغلق {hours}</translation>
    </message>
    <message>
        <source>Also open {hours}</source>
        <translation>مفتوح أيضًا {hours}</translation>
    </message>
    <message>
        <source>Only open {hours}</source>
        <translation>مفتوح فقط {hours}</translation>
    </message>
    <message>
        <source>Only open at these hours</source>
        <translation>مفتوح في هذه الساعات فقط</translation>
    </message>
    <message>
        <source>Also open at these hours</source>
        <translation>مفتوح في هذه الساعات أيضًا</translation>
    </message>
    <message>
        <source>You are offline. You can look at your hours; to change them the academy has to be there, so that nobody books a time that you have just closed.</source>
        <translation>أنت دون اتصال. يمكنك الاطلاع على ساعاتك؛ ولتغييرها لا بد من الاتصال بالأكاديمية حتى لا يحجز أحد وقتًا أغلقته للتو.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to change your hours.</source>
        <translation>سُجّل خروجك. سجّل الدخول من جديد لتغيير ساعاتك.</translation>
    </message>
    <message>
        <source>single dates</source>
        <translation>أيام بعينها</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>pause between sessions</source>
        <translation>الاستراحة بين الجلسات</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>لا شيء متاح</translation>
    </message>
    <message>
        <source>{own} · in {place} {other}</source>
        <translation>{own} · في {place} {other}</translation>
    </message>
</context>
<context>
    <name>booking</name>
    <message numerus="yes">
        <source>Book the first %Ln weeks</source>
        <translation><numerusform>احجز الأسابيع الأولى</numerusform><numerusform>احجز الأسبوع الأول</numerusform><numerusform>احجز الأسبوعين الأولين</numerusform><numerusform>احجز أول %Ln أسابيع</numerusform><numerusform>احجز أول %Ln أسبوعًا</numerusform><numerusform>احجز أول %Ln أسبوع</numerusform></translation></message>
    <message>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>سعر الساعة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>up to {price}</source>
        <translation>حتى {price}</translation>
    </message>
    <message>
        <source>{stars} stars or more</source>
        <translation>{stars} نجوم أو أكثر</translation>
    </message>
    <message numerus="yes">
        <source>within %Ln days</source>
        <translation><numerusform>خلال يوم</numerusform><numerusform>خلال يوم</numerusform><numerusform>خلال يومين</numerusform><numerusform>خلال %Ln أيام</numerusform><numerusform>خلال %Ln يومًا</numerusform><numerusform>خلال %Ln يوم</numerusform></translation></message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>Free soonest</source>
        <translation>الأقرب موعدًا</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>الأعلى تقييمًا أولًا</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>الأرخص أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tutors</source>
        <translation><numerusform>لا مدرّسين</numerusform><numerusform>مدرّس واحد</numerusform><numerusform>مدرّسان</numerusform><numerusform>%Ln مدرّسين</numerusform><numerusform>%Ln مدرّسًا</numerusform><numerusform>%Ln مدرّس</numerusform></translation></message>
    <message>
        <source>{shown} of {total} tutors</source>
        <translation>{shown} من {total} مدرّسين</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>التصفية والترتيب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation><numerusform>لا مرشحات</numerusform><numerusform>مرشح واحد</numerusform><numerusform>مرشحان</numerusform><numerusform>%Ln مرشحات</numerusform><numerusform>%Ln مرشحًا</numerusform><numerusform>%Ln مرشح</numerusform></translation></message>
    <message>
        <source>Free of charge</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>{price} an hour</source>
        <translation>{price} للساعة</translation>
    </message>
    <message>
        <source>takes no bookings now</source>
        <translation>لا يقبل حجوزات الآن</translation>
    </message>
    <message>
        <source>free {time}</source>
        <translation>متاح {time}</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} من ٥ نجوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions held</source>
        <translation><numerusform>لم يعقد جلسات</numerusform><numerusform>عقد جلسة واحدة</numerusform><numerusform>عقد جلستين</numerusform><numerusform>عقد %Ln جلسات</numerusform><numerusform>عقد %Ln جلسة</numerusform><numerusform>عقد %Ln جلسة</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln years of experience</source>
        <translation><numerusform>دون خبرة</numerusform><numerusform>سنة خبرة</numerusform><numerusform>سنتا خبرة</numerusform><numerusform>%Ln سنوات خبرة</numerusform><numerusform>%Ln سنة خبرة</numerusform><numerusform>%Ln سنة خبرة</numerusform></translation></message>
    <message>
        <source>At night</source>
        <translation>ليلًا</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>مساءً</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation><numerusform>لا شيء</numerusform><numerusform>%Ln متاح</numerusform><numerusform>%Ln متاحان</numerusform><numerusform>%Ln متاحة</numerusform><numerusform>%Ln متاحًا</numerusform><numerusform>%Ln متاح</numerusform></translation></message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free times</source>
        <translation><numerusform>لا وقت متاحًا</numerusform><numerusform>وقت متاح واحد</numerusform><numerusform>وقتان متاحان</numerusform><numerusform>%Ln أوقات متاحة</numerusform><numerusform>%Ln وقتًا متاحًا</numerusform><numerusform>%Ln وقت متاح</numerusform></translation></message>
    <message>
        <source>no free time</source>
        <translation>لا وقت متاحًا</translation>
    </message>
    <message>
        <source>You can cancel free of charge until it begins.</source>
        <translation>يمكنك الإلغاء مجانًا حتى بدء الجلسة.</translation>
    </message>
    <message>
        <source>If you cancel, {percent} % of the price is due.</source>
        <translation>إذا ألغيت، يستحق {percent} ٪ من السعر.</translation>
    </message>
    <message>
        <source>You can cancel free of charge until {hours} before.</source>
        <translation>يمكنك الإلغاء مجانًا حتى {hours} قبل الموعد.</translation>
    </message>
    <message>
        <source>Later, {percent} % of the price is due.</source>
        <translation>بعد ذلك يستحق {percent} ٪ من السعر.</translation>
    </message>
    <message>
        <source>{price} each · {total} in all</source>
        <translation>{price} للواحدة · {total} إجمالًا</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Every week, %Ln times</source>
        <translation><numerusform>كل أسبوع</numerusform><numerusform>كل أسبوع، مرة واحدة</numerusform><numerusform>كل أسبوع، مرتان</numerusform><numerusform>كل أسبوع، %Ln مرات</numerusform><numerusform>كل أسبوع، %Ln مرة</numerusform><numerusform>كل أسبوع، %Ln مرة</numerusform></translation></message>
    <message>
        <source>Nothing was booked: not every week is free. Not free: {times}.</source>
        <translation>لم يُحجز شيء: ليست كل الأسابيع متاحة. غير المتاح: {times}.</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>جارٍ الحجز…</translation>
    </message>
    <message>
        <source>No answer came. Asking the academy whether it was booked…</source>
        <translation>لم يصل رد. نسأل الأكاديمية إن كان الحجز قد تم…</translation>
    </message>
    <message>
        <source>Nothing was booked: the academy cannot be reached. What you wrote is kept.</source>
        <translation>لم يُحجز شيء: لا يمكن الوصول إلى الأكاديمية. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>This time has just been taken.</source>
        <translation>حُجز هذا الوقت للتو.</translation>
    </message>
    <message>
        <source>The tutor cannot be booked at this time any more.</source>
        <translation>لم يعد من الممكن حجز المدرّس في هذا الوقت.</translation>
    </message>
    <message>
        <source>It is too late to book this time: the tutor needs longer notice.</source>
        <translation>فات أوان حجز هذا الوقت: يحتاج المدرّس إلى إشعار أبكر.</translation>
    </message>
    <message>
        <source>The academy did not agree to this booking. Choose another time.</source>
        <translation>لم توافق الأكاديمية على هذا الحجز. اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>Filter and sort tutors</source>
        <translation>تصفية المدرّسين وترتيبهم</translation>
    </message>
    <message>
        <source>Files for our session: {topic} ({time})</source>
        <translation>ملفات لجلستنا: {topic} ({time})</translation>
    </message>
    <message>
        <source>no topic yet</source>
        <translation>دون موضوع بعد</translation>
    </message>
</context>
<context>
    <name>bought</name>
    <message>
        <source>Session, {time}</source>
        <translation>جلسة، {time}</translation>
    </message>
    <message>
        <source>Session with {tutor}, {time}</source>
        <translation>جلسة مع {tutor}، {time}</translation>
    </message>
    <message>
        <source>{title}: {count} × {minutes} min with {tutor}</source>
        <translation>{title}: {count} × {minutes} دقيقة مع {tutor}</translation>
    </message>
    <message>
        <source>{title}: {count} × {minutes} min</source>
        <translation>{title}: {count} × {minutes} دقيقة</translation>
    </message>
</context>
<context>
    <name>browser</name>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <source>You can close this tab and go back to pharmaT.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى pharmaT.</translation>
    </message>
    <message>
        <source>Signing in did not work</source>
        <translation>لم ينجح تسجيل الدخول</translation>
    </message>
    <message>
        <source>You can close this tab. pharmaT tells you what to do.</source>
        <translation>يمكنك إغلاق هذه الصفحة. سيخبرك pharmaT بما يمكنك فعله.</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Without a course</source>
        <translation>بلا دورة</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>كل البطاقات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation><numerusform>لا بطاقات</numerusform><numerusform>بطاقة واحدة</numerusform><numerusform>بطاقتان</numerusform><numerusform>%Ln بطاقات</numerusform><numerusform>%Ln بطاقة</numerusform><numerusform>%Ln بطاقة</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln cards due</source>
        <translation><numerusform>لا شيء مستحق</numerusform><numerusform>بطاقة مستحقة</numerusform><numerusform>بطاقتان مستحقتان</numerusform><numerusform>%Ln بطاقات مستحقة</numerusform><numerusform>%Ln بطاقة مستحقة</numerusform><numerusform>%Ln بطاقة مستحقة</numerusform></translation></message>
    <message>
        <source>Again</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>سهل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation><numerusform>%Ln د</numerusform><numerusform>دقيقة</numerusform><numerusform>دقيقتان</numerusform><numerusform>%Ln دقائق</numerusform><numerusform>%Ln دقيقة</numerusform><numerusform>%Ln دقيقة</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation><numerusform>%Ln س</numerusform><numerusform>ساعة</numerusform><numerusform>ساعتان</numerusform><numerusform>%Ln ساعات</numerusform><numerusform>%Ln ساعة</numerusform><numerusform>%Ln ساعة</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln يوم</numerusform><numerusform>يوم</numerusform><numerusform>يومان</numerusform><numerusform>%Ln أيام</numerusform><numerusform>%Ln يومًا</numerusform><numerusform>%Ln يوم</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation><numerusform>%Ln شهر</numerusform><numerusform>شهر</numerusform><numerusform>شهران</numerusform><numerusform>%Ln أشهر</numerusform><numerusform>%Ln شهرًا</numerusform><numerusform>%Ln شهر</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation><numerusform>%Ln سنة</numerusform><numerusform>سنة</numerusform><numerusform>سنتان</numerusform><numerusform>%Ln سنوات</numerusform><numerusform>%Ln سنة</numerusform><numerusform>%Ln سنة</numerusform></translation></message>
    <message>
        <source>Suspended</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحقة</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>بعد {time}</translation>
    </message>
    <message>
        <source>The next card comes at {time}.</source>
        <translation>البطاقة التالية عند {time}.</translation>
    </message>
    <message>
        <source>The next card comes in {time}.</source>
        <translation>البطاقة التالية بعد {time}.</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Taught by {tutor}</source>
        <translation>قدّمها {tutor}</translation>
    </message>
    <message>
        <source>Finished on {day}</source>
        <translation>اكتملت في {day}</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>الشهادة {number}</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>شهادة إتمام</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>نشهد بأن</translation>
    </message>
    <message>
        <source>has finished the course</source>
        <translation>قد أتمّ دورة</translation>
    </message>
</context>
<context>
    <name>chat</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>إعادة توجيه…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>مسودة: {text}</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا توجد رسائل بعد</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>رسالة محذوفة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Written {written}, sent {sent}</source>
        <translation>كُتبت {written}، وأُرسلت {sent}</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>يجري التحقق من وصولها</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>لم تُرسل.</translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation>لم تُرسل. {reason}</translation>
    </message>
    <message>
        <source>edited {time}</source>
        <translation>عُدّلت {time}</translation>
    </message>
    <message>
        <source>An older message that is not on this computer yet</source>
        <translation>رسالة أقدم ليست على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>answers {message}</source>
        <translation>ردًّا على {message}</translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>ذُكر اسمك</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Picture {name}, {size}</source>
        <translation>صورة {name}، {size}</translation>
    </message>
    <message>
        <source>File {name}, {size}</source>
        <translation>ملف {name}، {size}</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>مُعاد توجيهها</translation>
    </message>
    <message>
        <source>Forwarded from {name}</source>
        <translation>مُعاد توجيهها من {name}</translation>
    </message>
    <message>
        <source>Older message</source>
        <translation>رسالة أقدم</translation>
    </message>
    <message>
        <source>Click to show it</source>
        <translation>انقر لعرضها</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>الأكاديمية</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>رسائل غير مقروءة</translation>
    </message>
    <message>
        <source>That message does not wait here any more: it may have been sent after all.</source>
        <translation>لم تعد هذه الرسالة تنتظر هنا: ربما أُرسلت بالفعل.</translation>
    </message>
    <message>
        <source>Online: {count}</source>
        <translation>المتصلون: {count}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Last seen today at {time}</source>
        <translation>آخر ظهور اليوم الساعة {time}</translation>
    </message>
    <message>
        <source>Last seen yesterday at {time}</source>
        <translation>آخر ظهور أمس الساعة {time}</translation>
    </message>
    <message>
        <source>Last seen on {day}</source>
        <translation>آخر ظهور في {day}</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>يكتب الآن…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>يكتب عدة أشخاص الآن…</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} يكتب الآن…</translation>
    </message>
    <message>
        <source>That message does not exist any more.</source>
        <translation>لم تعد تلك الرسالة موجودة.</translation>
    </message>
    <message>
        <source>Older messages are kept by the academy, which cannot be reached now.</source>
        <translation>الرسائل الأقدم محفوظة لدى الأكاديمية، ولا يمكن الوصول إليها الآن.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Files that can be sent</source>
        <translation>ملفات يمكن إرسالها</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Save it to look at it elsewhere.</source>
        <translation>لا يمكن عرض هذه الصورة. احفظها لتشاهدها ببرنامج آخر.</translation>
    </message>
    <message>
        <source>No program of this computer opens {name}. Save it instead.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح {name}. احفظه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>جارٍ الرفع</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Not at the academy any more</source>
        <translation>لم يعد موجودًا لدى الأكاديمية</translation>
    </message>
    <message>
        <source>Comes when you are online</source>
        <translation>يصل عندما تتصل بالشبكة</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>تعذّر جلبه</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}. Share it as a link instead.</source>
        <translation>{name} أكبر من {limit}. شاركه كرابط بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{name} was left out: a message takes {count} files.</source>
        <translation>لم يُرفق {name}: تتسع الرسالة لـ {count} ملفات.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to send.</source>
        <translation>{name} فارغ، فلا شيء لإرساله.</translation>
    </message>
    <message>
        <source>{name} cannot be sent: the academy takes pictures, sound, film, PDF, text, office files and ZIP.</source>
        <translation>لا يمكن إرسال {name}: تقبل الأكاديمية الصور والصوت والفيديو وملفات PDF والنصوص وملفات المكتب وZIP.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Is it still there, and a file?</source>
        <translation>لا يمكن قراءة {name}. هل ما زال موجودًا، وهل هو ملف؟</translation>
    </message>
    <message>
        <source>{name} is not opened from here: it may be a program. Save it if you trust its sender.</source>
        <translation>لا يُفتح {name} من هنا، فقد يكون برنامجًا. احفظه إن كنت تثق بمن أرسله.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Loading your messages… {n} %</source>
        <translation>جارٍ تحميل رسائلك… {n}٪</translation>
    </message>
    <message>
        <source>Your session has ended. You can read; to send and receive, sign in again.</source>
        <translation>انتهت جلستك. يمكنك القراءة؛ وللإرسال والاستقبال سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>أنت تعمل دون اتصال.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>الاتصال الآن</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>أعد المحاولة الآن</translation>
    </message>
    <message>
        <source>Nothing has been loaded on this computer yet.</source>
        <translation>لم يُحمَّل شيء على هذا الكمبيوتر بعد.</translation>
    </message>
    <message>
        <source>You see what was saved on this computer.</source>
        <translation>ترى ما حُفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Saved data from {time}.</source>
        <translation>البيانات محفوظة منذ {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things will be sent when you are back online.</source>
        <translation><numerusform>لن يُرسل شيء عند عودتك إلى الاتصال.</numerusform><numerusform>سيُرسل شيء واحد عند عودتك إلى الاتصال.</numerusform><numerusform>سيُرسل شيئان عند عودتك إلى الاتصال.</numerusform><numerusform>ستُرسل %Ln أشياء عند عودتك إلى الاتصال.</numerusform><numerusform>سيُرسل %Ln شيئًا عند عودتك إلى الاتصال.</numerusform><numerusform>سيُرسل %Ln شيء عند عودتك إلى الاتصال.</numerusform></translation></message>
    <message>
        <source>Signed out by the academy</source>
        <translation>أنهت الأكاديمية جلستك</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Connection trouble</source>
        <translation>مشكلة في الاتصال</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>التحديث المباشر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things wait to be sent</source>
        <translation><numerusform>لا شيء ينتظر الإرسال</numerusform><numerusform>شيء واحد ينتظر الإرسال</numerusform><numerusform>شيئان ينتظران الإرسال</numerusform><numerusform>%Ln أشياء تنتظر الإرسال</numerusform><numerusform>%Ln شيئًا ينتظر الإرسال</numerusform><numerusform>%Ln شيء ينتظر الإرسال</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation><numerusform>لا شيء يحتاج إلى انتباهك</numerusform><numerusform>شيء واحد يحتاج إلى انتباهك</numerusform><numerusform>شيئان يحتاجان إلى انتباهك</numerusform><numerusform>%Ln أشياء تحتاج إلى انتباهك</numerusform><numerusform>%Ln شيئًا يحتاج إلى انتباهك</numerusform><numerusform>%Ln شيء يحتاج إلى انتباهك</numerusform></translation></message>
    <message>
        <source>Working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>غير مؤكّد بعد</translation>
    </message>
    <message>
        <source>Not seen working yet</source>
        <translation>لم يعمل بعد</translation>
    </message>
    <message>
        <source>Last worked {time}</source>
        <translation>عمل آخر مرة {time}</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>courses</name>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>اختبار قصير</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>جلسة مباشرة</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>تفاعلي</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>مبتدئ</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>{n} % done</source>
        <translation>أُنجز {n}٪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lessons</source>
        <translation><numerusform>لا دروس</numerusform><numerusform>درس واحد</numerusform><numerusform>درسان</numerusform><numerusform>%Ln دروس</numerusform><numerusform>%Ln درسًا</numerusform><numerusform>%Ln درس</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln more lessons open when you are enrolled.</source>
        <translation><numerusform>لا دروس أخرى عند التسجيل.</numerusform><numerusform>درس آخر يُفتح عند تسجيلك.</numerusform><numerusform>درسان آخران يُفتحان عند تسجيلك.</numerusform><numerusform>%Ln دروس أخرى تُفتح عند تسجيلك.</numerusform><numerusform>%Ln درسًا آخر تُفتح عند تسجيلك.</numerusform><numerusform>%Ln درس آخر تُفتح عند تسجيلك.</numerusform></translation></message>
    <message>
        <source>Continue: {lesson}</source>
        <translation>تابع: {lesson}</translation>
    </message>
    <message>
        <source>Begin: {lesson}</source>
        <translation>ابدأ: {lesson}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>صفحة {n}</translation>
    </message>
    <message>
        <source>The document has no page {n} any more</source>
        <translation>لم تعد في المستند صفحة {n}</translation>
    </message>
    <message>
        <source>Not found in the present text</source>
        <translation>غير موجودة في النص الحالي</translation>
    </message>
    <message>
        <source>Of a lesson that is not there any more</source>
        <translation>من درس لم يعد موجودًا</translation>
    </message>
    <message>
        <source>This lesson takes place live with your tutor.</source>
        <translation>يُعقد هذا الدرس مباشرةً مع مدرّسك.</translation>
    </message>
    <message>
        <source>This lesson has no text.</source>
        <translation>لا يحتوي هذا الدرس على نص.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>{stars} of 5 ({count})</source>
        <translation>{stars} من ٥ ({count})</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>دورتك</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>المدرّس</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>{stars} stars or more</source>
        <translation>{stars} نجوم أو أكثر</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>الأعلى تقييمًا أولًا</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>الأرخص أولًا</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>الأقصر أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln courses</source>
        <translation><numerusform>لا دورات</numerusform><numerusform>دورة واحدة</numerusform><numerusform>دورتان</numerusform><numerusform>%Ln دورات</numerusform><numerusform>%Ln دورة</numerusform><numerusform>%Ln دورة</numerusform></translation></message>
    <message>
        <source>{shown} of {total} courses</source>
        <translation>{shown} من {total} دورة</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>تصفية وترتيب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation><numerusform>بلا مرشّحات</numerusform><numerusform>مرشّح واحد</numerusform><numerusform>مرشّحان</numerusform><numerusform>%Ln مرشّحات</numerusform><numerusform>%Ln مرشّحًا</numerusform><numerusform>%Ln مرشّح</numerusform></translation></message>
    <message>
        <source>Filter and sort courses</source>
        <translation>تصفية الدورات وترتيبها</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>This picture is not among the course's files any more.</source>
        <translation>لم تعد هذه الصورة بين ملفات الدورة.</translation>
    </message>
    <message>
        <source>It comes when the academy can be reached.</source>
        <translation>تأتي عندما يمكن الوصول إلى الأكاديمية.</translation>
    </message>
</context>
<context>
    <name>downloads</name>
    <message>
        <source>Waiting · {amount}</source>
        <translation>في الانتظار · {amount}</translation>
    </message>
    <message>
        <source>Downloading · {amount}</source>
        <translation>جارٍ التنزيل · {amount}</translation>
    </message>
    <message>
        <source>Paused · {amount}</source>
        <translation>متوقف مؤقتًا · {amount}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are not at the academy any more, so they cannot be read.</source>
        <translation><numerusform>كل الملفات في الأكاديمية.</numerusform><numerusform>ملف واحد لم يعد في الأكاديمية، فلا يمكن قراءته.</numerusform><numerusform>ملفان لم يعودا في الأكاديمية، فلا يمكن قراءتهما.</numerusform><numerusform>%Ln ملفات لم تعد في الأكاديمية، فلا يمكن قراءتها.</numerusform><numerusform>%Ln ملفًا لم يعد في الأكاديمية، فلا يمكن قراءتها.</numerusform><numerusform>%Ln ملف لم يعد في الأكاديمية، فلا يمكن قراءتها.</numerusform></translation></message>
    <message>
        <source>All of it is on this computer already. Keep it here?</source>
        <translation>كله على هذا الحاسوب بالفعل. هل تُبقيه هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to download</source>
        <translation><numerusform>لا ملفات للتنزيل</numerusform><numerusform>ملف واحد للتنزيل</numerusform><numerusform>ملفان للتنزيل</numerusform><numerusform>%Ln ملفات للتنزيل</numerusform><numerusform>%Ln ملفًا للتنزيل</numerusform><numerusform>%Ln ملف للتنزيل</numerusform></translation></message>
    <message>
        <source>{files}, {size}. This computer has {free} free.</source>
        <translation>{files}، {size}. على هذا الحاسوب {free} خالية.</translation>
    </message>
    <message>
        <source>{files}, {size}, but this computer has only {free} free. Make room first.</source>
        <translation>{files}، {size}، لكن على هذا الحاسوب {free} خالية فقط. أفرِغ مساحة أولًا.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A course that is not yours any more</source>
        <translation>دورة لم تعد لك</translation>
    </message>
    <message>
        <source>It is not on this computer. It can be opened when the academy can be reached.</source>
        <translation>ليس على هذا الحاسوب. يمكن فتحه حين يمكن الوصول إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>On this computer, until room is needed for other files</source>
        <translation>على هذا الحاسوب، إلى أن تُحتاج المساحة لملفات أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can be read offline</source>
        <translation><numerusform>لا ملفات تُقرأ دون اتصال</numerusform><numerusform>ملف واحد يُقرأ دون اتصال</numerusform><numerusform>ملفان يُقرآن دون اتصال</numerusform><numerusform>%Ln ملفات تُقرأ دون اتصال</numerusform><numerusform>%Ln ملفًا يُقرأ دون اتصال</numerusform><numerusform>%Ln ملف يُقرأ دون اتصال</numerusform></translation></message>
    <message>
        <source>Its files can be read offline once they are downloaded</source>
        <translation>يمكن قراءة ملفاته دون اتصال بعد تنزيلها</translation>
    </message>
    <message>
        <source>On this computer · {files}, {size}</source>
        <translation>على هذا الحاسوب · {files}، {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>لا ملفات</numerusform><numerusform>ملف واحد</numerusform><numerusform>ملفان</numerusform><numerusform>%Ln ملفات</numerusform><numerusform>%Ln ملفًا</numerusform><numerusform>%Ln ملف</numerusform></translation></message>
</context>
<context>
    <name>earnings</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation><numerusform>لا مدفوعات</numerusform><numerusform>دفعة واحدة</numerusform><numerusform>دفعتان</numerusform><numerusform>%Ln دفعات</numerusform><numerusform>%Ln دفعة</numerusform><numerusform>%Ln دفعة</numerusform></translation></message>
    <message>
        <source>Students paid {amount}</source>
        <translation>دفع الطلاب {amount}</translation>
    </message>
    <message>
        <source>{amount} went back</source>
        <translation>أُعيد {amount}</translation>
    </message>
    <message>
        <source>{amount} commission</source>
        <translation>عمولة {amount}</translation>
    </message>
    <message>
        <source>{amount} earned</source>
        <translation>الأرباح {amount}</translation>
    </message>
    <message>
        <source>{amount} is contested by a student's bank. It is not counted until that is decided.</source>
        <translation>مبلغ {amount} يعترض عليه بنك أحد الطلاب. لا يُحتسب إلى أن يُبتّ في الأمر.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>الأرباح</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>العمولة</translation>
    </message>
    <message>
        <source>Students paid</source>
        <translation>دفع الطلاب</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>{time}: {amount} earned</source>
        <translation>{time}: الأرباح {amount}</translation>
    </message>
    <message>
        <source>Refund: {what}</source>
        <translation>استرداد: {what}</translation>
    </message>
    <message>
        <source>A former student</source>
        <translation>طالب سابق</translation>
    </message>
    <message>
        <source>{amount} less {commission} commission</source>
        <translation>{amount} ناقص عمولة {commission}</translation>
    </message>
    <message>
        <source>{amount} went back, {commission} of it from the academy</source>
        <translation>أُعيد {amount}، منها {commission} من الأكاديمية</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>دُفع إليك</translation>
    </message>
    <message>
        <source>contested, not counted</source>
        <translation>معترَض عليه، غير محتسب</translation>
    </message>
    <message>
        <source>Paid out on {day}</source>
        <translation>دُفع إليك في {day}</translation>
    </message>
    <message>
        <source>Prepared by the academy</source>
        <translation>أعدّته الأكاديمية</translation>
    </message>
    <message>
        <source>On the way to your bank</source>
        <translation>في الطريق إلى بنكك</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>دُفع إليك</translation>
    </message>
    <message>
        <source>Did not arrive: it comes with the next payout</source>
        <translation>لم يصل: يأتي مع الدفعة التالية</translation>
    </message>
    <message>
        <source>Cancelled: it comes with the next payout</source>
        <translation>أُلغي: يأتي مع الدفعة التالية</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>عمّا يدور</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Syllabus</source>
        <translation>المنهاج</translation>
    </message>
    <message>
        <source>What one should know before, one thing a line</source>
        <translation>ما يلزم معرفته مسبقًا، سطر لكل أمر</translation>
    </message>
    <message>
        <source>Tags, one a line</source>
        <translation>وسوم، واحد في كل سطر</translation>
    </message>
    <message>
        <source>What one will be able to do, one thing a line</source>
        <translation>ما سيستطيع المرء فعله، سطر لكل أمر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text, in Markdown</source>
        <translation>النص، بصيغة Markdown</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Minutes it takes</source>
        <translation>الدقائق اللازمة</translation>
    </message>
    <message>
        <source>Everybody may read it, as a free preview</source>
        <translation>يمكن للجميع قراءته معاينةً مجانية</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>This is longer than the academy can store. Shorten it.</source>
        <translation>هذا أطول مما تحفظه الأكاديمية. اختصره.</translation>
    </message>
    <message>
        <source>These are more than 30. Remove some.</source>
        <translation>هذه أكثر من 30. احذف بعضها.</translation>
    </message>
    <message>
        <source>This number is too high.</source>
        <translation>هذا العدد كبير جدًا.</translation>
    </message>
    <message>
        <source>Draft: only you see it.</source>
        <translation>مسودة: أنت وحدك تراها.</translation>
    </message>
    <message>
        <source>Published: it is in the catalog.</source>
        <translation>منشورة: هي في الفهرس.</translation>
    </message>
    <message>
        <source>Archived: those who take it keep it, nobody new comes in.</source>
        <translation>مؤرشفة: يحتفظ بها المسجّلون، ولا ينضم أحد جديد.</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>دورة جديدة</translation>
    </message>
    <message>
        <source>Edit the course</source>
        <translation>تحرير الدورة</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>درس جديد</translation>
    </message>
    <message>
        <source>Edit the lesson</source>
        <translation>تحرير الدرس</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>You are offline. It is kept here until you can save it.</source>
        <translation>أنت غير متصل. محفوظ هنا إلى أن تستطيع حفظه.</translation>
    </message>
    <message>
        <source>Sign in again to save. It is kept here until then.</source>
        <translation>سجّل الدخول مجددًا للحفظ. محفوظ هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Not saved yet; it is kept here.</source>
        <translation>لم يُحفظ بعد؛ محفوظ هنا.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the copied details.</source>
        <translation>حاول مرة أخرى. إذا تكرر الخطأ فأبلغ عنه مع التفاصيل المنسوخة.</translation>
    </message>
    <message>
        <source>The academy cannot be reached</source>
        <translation>تعذّر الوصول إلى الأكاديمية</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا توجد إجابة</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>This computer's files cannot be written</source>
        <translation>تعذّرت الكتابة في ملفات هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>This link was asked for on another computer, or before the app was closed.</source>
        <translation>طُلب هذا الرابط على حاسوب آخر، أو قبل إغلاق التطبيق.</translation>
    </message>
    <message>
        <source>Have a new mail sent from here, and type its six digits.</source>
        <translation>اطلب رسالة جديدة من هنا واكتب أرقامها الستة.</translation>
    </message>
    <message>
        <source>Email and password do not match.</source>
        <translation>البريد الإلكتروني وكلمة المرور غير متطابقين.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>تحقق منهما وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The academy cannot be reached.</source>
        <translation>تعذّر الوصول إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>This code is wrong or too old.</source>
        <translation>هذا الرمز خاطئ أو قديم.</translation>
    </message>
    <message>
        <source>Look again, or have a new one sent.</source>
        <translation>تحقق منه أو اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This link was used already or is too old.</source>
        <translation>استُخدم هذا الرابط من قبل أو أصبح قديمًا.</translation>
    </message>
    <message>
        <source>Have a new mail sent.</source>
        <translation>اطلب رسالة جديدة.</translation>
    </message>
    <message>
        <source>This link belongs to another academy.</source>
        <translation>هذا الرابط يخص أكاديمية أخرى.</translation>
    </message>
    <message>
        <source>Choose that academy and click the link again.</source>
        <translation>اختر تلك الأكاديمية ثم انقر الرابط مجددًا.</translation>
    </message>
    <message>
        <source>This address is not confirmed yet.</source>
        <translation>لم يؤكَّد هذا العنوان بعد.</translation>
    </message>
    <message>
        <source>Type the six digits of the mail, or click its link.</source>
        <translation>اكتب الأرقام الستة الواردة في الرسالة أو انقر رابطها.</translation>
    </message>
    <message>
        <source>Nobody has this address here.</source>
        <translation>لا أحد لديه هذا العنوان هنا.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>تحقق منه أو أنشئ حسابًا.</translation>
    </message>
    <message>
        <source>There is an account with this address already.</source>
        <translation>يوجد حساب بهذا العنوان بالفعل.</translation>
    </message>
    <message>
        <source>Sign in with it, or choose a new password.</source>
        <translation>سجّل الدخول به أو اختر كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>The academy does not offer this way.</source>
        <translation>لا تتيح الأكاديمية هذه الطريقة.</translation>
    </message>
    <message>
        <source>Choose another one, or ask the academy.</source>
        <translation>اختر طريقة أخرى أو اسأل الأكاديمية.</translation>
    </message>
    <message>
        <source>The academy finds this password too weak.</source>
        <translation>ترى الأكاديمية أن كلمة المرور هذه ضعيفة.</translation>
    </message>
    <message>
        <source>Make it longer, or less common.</source>
        <translation>اجعلها أطول أو أقل شيوعًا.</translation>
    </message>
    <message>
        <source>This is the password you have now.</source>
        <translation>هذه هي كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيرها.</translation>
    </message>
    <message>
        <source>You signed in too long ago for this change.</source>
        <translation>مضى وقت طويل على تسجيل دخولك لإجراء هذا التغيير.</translation>
    </message>
    <message>
        <source>Have a code sent and type it here.</source>
        <translation>اطلب رمزًا واكتبه هنا.</translation>
    </message>
    <message>
        <source>The academy has blocked this account.</source>
        <translation>حظرت الأكاديمية هذا الحساب.</translation>
    </message>
    <message>
        <source>Ask the academy for help.</source>
        <translation>اطلب المساعدة من الأكاديمية.</translation>
    </message>
    <message>
        <source>Signing in was refused in the browser.</source>
        <translation>رُفض تسجيل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>Try again, or choose another way.</source>
        <translation>حاول مرة أخرى أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>Signing in did not work over there.</source>
        <translation>لم ينجح تسجيل الدخول هناك.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser.</source>
        <translation>لم يصل أي رد من المتصفح.</translation>
    </message>
    <message>
        <source>This computer could not open a browser.</source>
        <translation>تعذّر على هذا الحاسوب فتح متصفح.</translation>
    </message>
    <message>
        <source>Have a code sent to your email instead.</source>
        <translation>اطلب رمزًا إلى بريدك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again.</source>
        <translation>تحقق من اتصالك بالإنترنت وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The academy did not answer in time.</source>
        <translation>لم تُجب الأكاديمية في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Your connection may be slow. Try again.</source>
        <translation>ربما يكون اتصالك بطيئًا. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The academy refused this.</source>
        <translation>رفضت الأكاديمية هذا الطلب.</translation>
    </message>
    <message>
        <source>Ask your tutor or the academy's support.</source>
        <translation>اسأل مدرّسك أو دعم الأكاديمية.</translation>
    </message>
    <message>
        <source>This computer's disk is full.</source>
        <translation>قرص هذا الحاسوب ممتلئ.</translation>
    </message>
    <message>
        <source>Free some room on it, or remove what you no longer need offline.</source>
        <translation>أفرِغ بعض المساحة عليه، أو أزل ما لم تعد تحتاج إليه دون اتصال.</translation>
    </message>
    <message>
        <source>The app's files on this computer cannot be read or written.</source>
        <translation>تعذّرت قراءة ملفات التطبيق على هذا الحاسوب أو الكتابة فيها.</translation>
    </message>
    <message>
        <source>Free some disk space, check the folder's permissions, and try again.</source>
        <translation>أفرغ بعض المساحة على القرص، وتحقق من أذونات المجلد، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The academy's answer makes no sense to this version of the app.</source>
        <translation>لا يفهم هذا الإصدار من التطبيق إجابة الأكاديمية.</translation>
    </message>
    <message>
        <source>Update the app. If that does not help, report it.</source>
        <translation>حدّث التطبيق. إذا لم يُفد ذلك فأبلغ عن المشكلة.</translation>
    </message>
    <message>
        <source>The file is larger than the academy takes.</source>
        <translation>الملف أكبر مما تقبله الأكاديمية.</translation>
    </message>
    <message>
        <source>The academy does not take files of this kind.</source>
        <translation>لا تقبل الأكاديمية ملفات من هذا النوع.</translation>
    </message>
    <message>
        <source>The academy does not let you add files to this conversation.</source>
        <translation>لا تسمح لك الأكاديمية بإضافة ملفات إلى هذه المحادثة.</translation>
    </message>
    <message>
        <source>The file is not at the academy any more.</source>
        <translation>لم يعد الملف موجودًا لدى الأكاديمية.</translation>
    </message>
    <message>
        <source>The file could not be uploaded, however often it was tried. Try again later.</source>
        <translation>تعذّر رفع الملف رغم تكرار المحاولة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The file could not be read on this computer any more. Attach it again.</source>
        <translation>لم يعد من الممكن قراءة الملف على هذا الحاسوب. أرفقه مرة أخرى.</translation>
    </message>
    <message>
        <source>The academy's server has trouble or too much to do.</source>
        <translation>يواجه خادم الأكاديمية مشكلة أو ضغطًا كبيرًا.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>انتظر دقيقة وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>There is no session to come. Open one in the calendar.</source>
        <translation>لا جلسة قادمة. افتح واحدة في التقويم.</translation>
    </message>
    <message>
        <source>Copied {topic} for another calendar.</source>
        <translation>نُسخت {topic} لتقويم آخر.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}.</source>
        <translation>تعذرت كتابة الملف: {reason}.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens calendar files. Save it as a file instead.</source>
        <translation>لا يوجد في هذا الحاسوب ما يفتح ملفات التقويم. احفظها كملف.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Save to file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be saved: {reason}.</source>
        <translation>تعذّر حفظ الملف: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
</context>
<context>
    <name>flight</name>
    <message numerus="yes">
        <source>%Ln cards to review</source>
        <translation><numerusform>لا بطاقات للمراجعة</numerusform><numerusform>بطاقة واحدة للمراجعة</numerusform><numerusform>بطاقتان للمراجعة</numerusform><numerusform>%Ln بطاقات للمراجعة</numerusform><numerusform>%Ln بطاقة للمراجعة</numerusform><numerusform>%Ln بطاقة للمراجعة</numerusform></translation></message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>لا ملفات</numerusform><numerusform>ملف واحد</numerusform><numerusform>ملفان</numerusform><numerusform>%Ln ملفات</numerusform><numerusform>%Ln ملفًا</numerusform><numerusform>%Ln ملف</numerusform></translation></message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} غير موجود.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>The time away has to end after it begins.</source>
        <translation>يجب أن ينتهي وقت الغياب بعد بدايته.</translation>
    </message>
    <message>
        <source>Nothing of yours falls into this time.</source>
        <translation>لا شيء يخصك في هذا الوقت.</translation>
    </message>
    <message>
        <source>Downloading; you can go on working.</source>
        <translation>جارٍ التنزيل؛ يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Reading everything with the network switched off …</source>
        <translation>تجري قراءة كل شيء والشبكة مقطوعة …</translation>
    </message>
    <message>
        <source>Everything you chose was read without a network. Have a good journey.</source>
        <translation>قُرئ كل ما اخترته دون شبكة. رحلة موفقة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things would be missing:</source>
        <translation><numerusform>لن ينقص شيء:</numerusform><numerusform>سينقص شيء واحد:</numerusform><numerusform>سينقص شيئان:</numerusform><numerusform>ستنقص %Ln أشياء:</numerusform><numerusform>سينقص %Ln شيئًا:</numerusform><numerusform>سينقص %Ln شيء:</numerusform></translation></message>
    <message>
        <source>That is more than the disk has room for. Leave something out.</source>
        <translation>هذا أكثر مما يتسع له القرص. استبعد شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation><numerusform>لا شيء</numerusform><numerusform>شيء واحد</numerusform><numerusform>شيئان</numerusform><numerusform>%Ln أشياء</numerusform><numerusform>%Ln شيئًا</numerusform><numerusform>%Ln شيء</numerusform></translation></message>
    <message>
        <source>nothing is left to download</source>
        <translation>لم يبقَ شيء للتنزيل</translation>
    </message>
    <message>
        <source>{size} to download, {free} free</source>
        <translation>{size} للتنزيل، و{free} متاحة</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>For whoever helps you. Nothing personal is in it: read it before you send it.</source>
        <translation>لمن يساعدك. لا شيء شخصيًا فيه: اقرأه قبل أن ترسله.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The app met an error that it did not expect, and goes on. What you wrote is kept. If something does not work now, restart the app; if it happens again, send the report to support.</source>
        <translation>واجه التطبيق خطأ لم يتوقعه، وهو يواصل العمل. ما كتبته محفوظ. إن لم يعمل شيء الآن فأعد تشغيل التطبيق؛ وإن تكرر ذلك فأرسل التقرير إلى الدعم.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The app met an error after which it cannot go on. What you wrote is kept on this computer and will be there after a restart. If it happens again, save the report and send it to support.</source>
        <translation>واجه التطبيق خطأ لا يستطيع المتابعة بعده. ما كتبته محفوظ على هذا الحاسوب وستجده بعد إعادة التشغيل. إن تكرر ذلك فاحفظ التقرير وأرسله إلى الدعم.</translation>
    </message>
    <message>
        <source>The app has to end</source>
        <translation>يجب أن ينتهي التطبيق</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The app ended unexpectedly last time. What you wrote is kept.</source>
        <translation>انتهى التطبيق على نحو غير متوقع في المرة السابقة. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>What you wrote is kept. If this happens again, send the report to support: it tells what failed.</source>
        <translation>ما كتبته محفوظ. إن تكرر هذا فأرسل التقرير إلى الدعم: فهو يوضح ما الذي تعطل.</translation>
    </message>
    <message>
        <source>The app ended unexpectedly last time</source>
        <translation>انتهى التطبيق على نحو غير متوقع في المرة السابقة</translation>
    </message>
    <message>
        <source>Restart the app</source>
        <translation>إعادة تشغيل التطبيق</translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>بدأوا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>أنهوا</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>توقفوا هنا</translation>
    </message>
    <message>
        <source>These are the figures of {time}.</source>
        <translation>هذه أرقام {time}.</translation>
    </message>
    <message>
        <source>Asking the academy…</source>
        <translation>نسأل الأكاديمية…</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>كما في {time}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: their last lesson, and no visit for %Ln days.</source>
        <translation><numerusform>توقفوا: آخر درس لهم، دون زيارة منذ %Ln يوم.</numerusform><numerusform>توقفوا: آخر درس لهم، دون زيارة منذ يوم.</numerusform><numerusform>توقفوا: آخر درس لهم، دون زيارة منذ يومين.</numerusform><numerusform>توقفوا: آخر درس لهم، دون زيارة منذ %Ln أيام.</numerusform><numerusform>توقفوا: آخر درس لهم، دون زيارة منذ %Ln يومًا.</numerusform><numerusform>توقفوا: آخر درس لهم، دون زيارة منذ %Ln يوم.</numerusform></translation></message>
    <message>
        <source>{lesson}: {begun} began, {finished} finished, {stopped} stopped here</source>
        <translation>{lesson}: بدأ {begun}، وأنهى {finished}، وتوقف هنا {stopped}</translation>
    </message>
    <message>
        <source>Nobody stopped here.</source>
        <translation>لم يتوقف أحد هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln who stopped here:</source>
        <translation><numerusform>لا أحد توقف هنا:</numerusform><numerusform>آخر من توقف هنا:</numerusform><numerusform>آخر اثنين توقفا هنا:</numerusform><numerusform>آخر %Ln توقفوا هنا:</numerusform><numerusform>آخر %Ln توقفوا هنا:</numerusform><numerusform>آخر %Ln توقفوا هنا:</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln students stopped here:</source>
        <translation><numerusform>لم يتوقف هنا أي طالب:</numerusform><numerusform>توقف هنا طالب واحد:</numerusform><numerusform>توقف هنا طالبان:</numerusform><numerusform>توقف هنا %Ln طلاب:</numerusform><numerusform>توقف هنا %Ln طالبًا:</numerusform><numerusform>توقف هنا %Ln طالب:</numerusform></translation></message>
    <message>
        <source>A student without a name</source>
        <translation>طالب بلا اسم</translation>
    </message>
    <message>
        <source>Finished it and went no further · {day}</source>
        <translation>أنهاه ولم يتابع · {day}</translation>
    </message>
    <message>
        <source>In the middle of it · {day}</source>
        <translation>في منتصفه · {day}</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>لم يجب أحد بعد</translation>
    </message>
    <message>
        <source>{percent} % right at the first try ({right} of {answered})</source>
        <translation>{percent} % صحيحة من المحاولة الأولى ({right} من {answered})</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>It is kept and sent as soon as that is over.</source>
        <translation>إنه محفوظ ويُرسل حالما ينتهي ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of it are still being uploaded.</source>
        <translation><numerusform>لا ملفات منه قيد الرفع.</numerusform><numerusform>ملف واحد منه ما زال يُرفع.</numerusform><numerusform>ملفان منه ما زالا يُرفعان.</numerusform><numerusform>%Ln ملفات منه ما زالت تُرفع.</numerusform><numerusform>%Ln ملفًا منه ما زال يُرفع.</numerusform><numerusform>%Ln ملف منه ما زال يُرفع.</numerusform></translation></message>
    <message>
        <source>It is sent once they are up.</source>
        <translation>يُرسل عندما يكتمل رفعها.</translation>
    </message>
    <message>
        <source>It waits for you: edit it, try again, or discard it.</source>
        <translation>ينتظر قرارك: عدّله أو أعد المحاولة أو تجاهله.</translation>
    </message>
    <message>
        <source>The academy refused it.</source>
        <translation>رفضته الأكاديمية.</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>أنت تعمل دون اتصال.</translation>
    </message>
    <message>
        <source>It is sent when you go online again.</source>
        <translation>يُرسل عندما تعود إلى الاتصال.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>It is kept. Sign in again and it is sent.</source>
        <translation>إنه محفوظ. سجّل الدخول مجددًا فيُرسل.</translation>
    </message>
    <message>
        <source>The academy cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>It is kept and sent by itself once there is a connection.</source>
        <translation>إنه محفوظ ويُرسل تلقائيًا عند توفر الاتصال.</translation>
    </message>
    <message>
        <source>It was handed over, but no answer came.</source>
        <translation>سُلّم، لكن لم يصل أي رد.</translation>
    </message>
    <message>
        <source>The academy is asked whether it arrived, so that it is not sent twice.</source>
        <translation>تُسأل الأكاديمية إن كان قد وصل، حتى لا يُرسل مرتين.</translation>
    </message>
    <message>
        <source>Something you wrote before it goes first.</source>
        <translation>شيء كتبته قبله يُرسل أولًا.</translation>
    </message>
    <message>
        <source>It follows by itself, so that the order is kept.</source>
        <translation>يتبعه تلقائيًا، كي يُحفظ الترتيب.</translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation>يُرسل الآن.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا شيء عليك فعله.</translation>
    </message>
    <message>
        <source>Nothing stands in its way.</source>
        <translation>لا شيء يعيقه.</translation>
    </message>
    <message>
        <source>It is tried again in a moment; Retry does so now.</source>
        <translation>تُعاد المحاولة بعد لحظات؛ و«أعد المحاولة» تفعل ذلك الآن.</translation>
    </message>
    <message>
        <source>It does not wait any more.</source>
        <translation>لم يعد ينتظر.</translation>
    </message>
    <message>
        <source>Below is what became of it.</source>
        <translation>أدناه ما آل إليه.</translation>
    </message>
    <message>
        <source>{text} ({n} tries in a row)</source>
        <translation>{text} ({n} محاولات متتالية)</translation>
    </message>
    <message>
        <source>Written, and kept on this computer</source>
        <translation>كُتب وحُفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Handed over to the academy</source>
        <translation>سُلّم إلى الأكاديمية</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>لم يُرسل: {reason}</translation>
    </message>
    <message>
        <source>No answer: it may have arrived</source>
        <translation>لا رد: ربما وصل</translation>
    </message>
    <message>
        <source>It had not arrived: it waits to be sent again</source>
        <translation>لم يكن قد وصل: ينتظر إعادة الإرسال</translation>
    </message>
    <message>
        <source>The app ended on the way</source>
        <translation>أُغلق التطبيق أثناء الإرسال</translation>
    </message>
    <message>
        <source>Refused by the academy ({reason})</source>
        <translation>رفضته الأكاديمية ({reason})</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>عدّلتَه</translation>
    </message>
    <message>
        <source>Tried again by you</source>
        <translation>أعدتَ المحاولة</translation>
    </message>
    <message>
        <source>Received by the academy</source>
        <translation>استلمته الأكاديمية</translation>
    </message>
    <message>
        <source>Discarded by you</source>
        <translation>تجاهلتَه</translation>
    </message>
</context>
<context>
    <name>later</name>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>{there} for {name} · {here} for you</source>
        <translation>{there} لدى {name} · {here} لديك</translation>
    </message>
    <message>
        <source>In one hour, {time}</source>
        <translation>بعد ساعة، {time}</translation>
    </message>
    <message>
        <source>{day} morning, {time}</source>
        <translation>صباح {day}، {time}</translation>
    </message>
    <message>
        <source>This morning, {time}</source>
        <translation>هذا الصباح، {time}</translation>
    </message>
    <message>
        <source>Tomorrow morning, {time}</source>
        <translation>صباح الغد، {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled messages need your attention</source>
        <translation><numerusform>لا رسائل مجدولة تحتاج إلى انتباهك</numerusform><numerusform>رسالة مجدولة واحدة تحتاج إلى انتباهك</numerusform><numerusform>رسالتان مجدولتان تحتاجان إلى انتباهك</numerusform><numerusform>%Ln رسائل مجدولة تحتاج إلى انتباهك</numerusform><numerusform>%Ln رسالة مجدولة تحتاج إلى انتباهك</numerusform><numerusform>%Ln رسالة مجدولة تحتاج إلى انتباهك</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln scheduled messages</source>
        <translation><numerusform>لا رسائل مجدولة</numerusform><numerusform>رسالة مجدولة واحدة</numerusform><numerusform>رسالتان مجدولتان</numerusform><numerusform>%Ln رسائل مجدولة</numerusform><numerusform>%Ln رسالة مجدولة</numerusform><numerusform>%Ln رسالة مجدولة</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln wait for a connection</source>
        <translation><numerusform>لا شيء ينتظر الاتصال</numerusform><numerusform>واحدة تنتظر الاتصال</numerusform><numerusform>اثنتان تنتظران الاتصال</numerusform><numerusform>%Ln تنتظر الاتصال</numerusform><numerusform>%Ln تنتظر الاتصال</numerusform><numerusform>%Ln تنتظر الاتصال</numerusform></translation></message>
    <message>
        <source>being sent</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>next: {time}</source>
        <translation>التالية: {time}</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>تحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>On its way to the academy</source>
        <translation>في طريقها إلى الأكاديمية</translation>
    </message>
    <message>
        <source>Waits for a connection</source>
        <translation>تنتظر الاتصال</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>The academy did not take this.</source>
        <translation>لم تقبل الأكاديمية هذا.</translation>
    </message>
    <message>
        <source>Its time has passed. It is sent as soon as the academy can be reached.</source>
        <translation>فات وقتها. ستُرسل حالما يمكن الوصول إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>The academy does not have this yet. If its time passes before, it is sent as soon as there is a way.</source>
        <translation>لم يصل هذا إلى الأكاديمية بعد. إن فات وقته قبل ذلك فسيُرسل حالما أمكن.</translation>
    </message>
    <message>
        <source>Scheduled: {time}</source>
        <translation>جُدولت: {time}</translation>
    </message>
    <message>
        <source>The clock is set forward then: {time} is skipped. It would be sent at {later}.</source>
        <translation>تُقدَّم الساعة حينها: لا وجود للوقت {time}. ستُرسل في {later}.</translation>
    </message>
    <message>
        <source>The clock is set back then and shows {time} twice. Which one is meant?</source>
        <translation>تُؤخَّر الساعة حينها فيأتي الوقت {time} مرتين. أيّهما المقصود؟</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>فات هذا الوقت. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>A message can be scheduled a year ahead at most. Choose an earlier time.</source>
        <translation>يمكن جدولة الرسالة لمدة سنة مقدمًا على الأكثر. اختر وقتًا أقرب.</translation>
    </message>
    <message>
        <source>Files cannot be sent later yet. Send them now, or take them out and schedule the text alone.</source>
        <translation>لا يمكن إرسال الملفات لاحقًا بعد. أرسلها الآن، أو أزلها وجدوِل النص وحده.</translation>
    </message>
    <message>
        <source>Its time has passed: it is sent as soon as it is saved.</source>
        <translation>فات وقتها: ستُرسل حالما تُحفظ.</translation>
    </message>
    <message>
        <source>Delete this scheduled message?</source>
        <translation>حذف هذه الرسالة المجدولة؟</translation>
    </message>
    <message>
        <source>It will not be sent, and its text will be gone for good.</source>
        <translation>لن تُرسل، وسيضيع نصها نهائيًا.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Discard this change?</source>
        <translation>تجاهل هذا التغيير؟</translation>
    </message>
    <message>
        <source>The message stays as the academy has it.</source>
        <translation>تبقى الرسالة كما هي لدى الأكاديمية.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>For beginners</source>
        <translation>للمبتدئين</translation>
    </message>
    <message>
        <source>With some experience</source>
        <translation>لذوي بعض الخبرة</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>للخبراء</translation>
    </message>
    <message>
        <source>{time} to read</source>
        <translation>{time} للقراءة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Recommended by the academy</source>
        <translation>توصي به الأكاديمية</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المحفوظة</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Your email address is confirmed.</source>
        <translation>تم تأكيد بريدك الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>pharmaT</source>
        <translation>‏pharmaT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation><numerusform>لا رسائل جديدة</numerusform><numerusform>رسالة جديدة واحدة</numerusform><numerusform>رسالتان جديدتان</numerusform><numerusform>%Ln رسائل جديدة</numerusform><numerusform>%Ln رسالة جديدة</numerusform><numerusform>%Ln رسالة جديدة</numerusform></translation></message>
    <message>
        <source>In {n} conversations: {names}</source>
        <translation>في {n} محادثات: {names}</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>الأكاديمية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to know</source>
        <translation><numerusform>لا شيء جديد</numerusform><numerusform>أمر جديد واحد</numerusform><numerusform>أمران جديدان</numerusform><numerusform>%Ln أمور جديدة</numerusform><numerusform>%Ln أمرًا جديدًا</numerusform><numerusform>%Ln أمر جديد</numerusform></translation></message>
    <message>
        <source>Session on {time}</source>
        <translation>جلسة في {time}</translation>
    </message>
    <message>
        <source>Session in {duration}</source>
        <translation>جلسة بعد {duration}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions soon</source>
        <translation><numerusform>لا جلسات قريبة</numerusform><numerusform>جلسة قريبة</numerusform><numerusform>جلستان قريبتان</numerusform><numerusform>%Ln جلسات قريبة</numerusform><numerusform>%Ln جلسة قريبة</numerusform><numerusform>%Ln جلسة قريبة</numerusform></translation></message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>You have a tutor: {name}</source>
        <translation>لديك مدرّس: {name}</translation>
    </message>
    <message>
        <source>You have a new student: {name}</source>
        <translation>لديك طالب جديد: {name}</translation>
    </message>
    <message>
        <source>A new student in “{course}”</source>
        <translation>طالب جديد في «{course}»</translation>
    </message>
    <message>
        <source>A scheduled message was not sent</source>
        <translation>لم تُرسل رسالة مجدولة</translation>
    </message>
    <message>
        <source>It waits in its conversation, with the reason.</source>
        <translation>تنتظر في محادثتها مع السبب.</translation>
    </message>
    <message>
        <source>{name} asks for a session</source>
        <translation>{name} يطلب جلسة</translation>
    </message>
    <message>
        <source>Your session is confirmed</source>
        <translation>تم تأكيد جلستك</translation>
    </message>
    <message>
        <source>{name} cannot take your session</source>
        <translation>{name} لا يستطيع تولّي جلستك</translation>
    </message>
    <message>
        <source>{name} proposes another time</source>
        <translation>{name} يقترح وقتًا آخر</translation>
    </message>
    <message>
        <source>{name} agrees to the new time</source>
        <translation>{name} يوافق على الوقت الجديد</translation>
    </message>
    <message>
        <source>{name} cannot move the session</source>
        <translation>{name} لا يستطيع نقل الجلسة</translation>
    </message>
    <message>
        <source>{name} cancelled a session</source>
        <translation>{name} ألغى جلسة</translation>
    </message>
    <message>
        <source>Your session has begun</source>
        <translation>بدأت جلستك</translation>
    </message>
    <message>
        <source>How was your session?</source>
        <translation>كيف كانت جلستك؟</translation>
    </message>
    <message>
        <source>A session was missed</source>
        <translation>فاتت جلسة</translation>
    </message>
    <message>
        <source>{name} wrote about your lesson</source>
        <translation>{name} كتب عن درسك</translation>
    </message>
    <message>
        <source>{name} changed the details of a session</source>
        <translation>{name} غيّر تفاصيل جلسة</translation>
    </message>
    <message>
        <source>You received feedback</source>
        <translation>وصلك تقييم</translation>
    </message>
    <message>
        <source>New assignment: {title}</source>
        <translation>واجب جديد: {title}</translation>
    </message>
    <message>
        <source>Work handed in: {title}</source>
        <translation>عمل سُلّم: {title}</translation>
    </message>
    <message>
        <source>Graded: {title}</source>
        <translation>تم التقييم: {title}</translation>
    </message>
    <message>
        <source>To be worked on again: {title}</source>
        <translation>يحتاج إلى عمل من جديد: {title}</translation>
    </message>
    <message>
        <source>New question: {title}</source>
        <translation>سؤال جديد: {title}</translation>
    </message>
    <message>
        <source>Answer to: {title}</source>
        <translation>إجابة على: {title}</translation>
    </message>
    <message>
        <source>Assigned to you: {title}</source>
        <translation>أُسند إليك: {title}</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>فُتح من جديد: {title}</translation>
    </message>
    <message>
        <source>Being looked at: {title}</source>
        <translation>قيد النظر: {title}</translation>
    </message>
    <message>
        <source>Resolved: {title}</source>
        <translation>حُلّ: {title}</translation>
    </message>
    <message>
        <source>Closed: {title}</source>
        <translation>أُغلق: {title}</translation>
    </message>
    <message>
        <source>{money} for {what}.</source>
        <translation>{money} مقابل {what}.</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>تم استلام الدفعة</translation>
    </message>
    <message>
        <source>A student has paid</source>
        <translation>دفع أحد الطلاب</translation>
    </message>
    <message>
        <source>Money on its way back</source>
        <translation>المال في طريق العودة</translation>
    </message>
    <message>
        <source>{money} for {what} came in although nothing was due. We send it back to you.</source>
        <translation>وصل {money} مقابل {what} مع أن شيئًا لم يكن مستحقًا. نعيده إليك.</translation>
    </message>
    <message>
        <source>Payment did not go through</source>
        <translation>لم تتم الدفعة</translation>
    </message>
    <message>
        <source>{money} for {what} was not paid. You have not been charged.</source>
        <translation>لم يُدفع {money} مقابل {what}. لم يُخصم منك شيء.</translation>
    </message>
    <message>
        <source>Waiting for the bank</source>
        <translation>بانتظار البنك</translation>
    </message>
    <message>
        <source>{money} for {what} is on its way. We tell you when it has arrived.</source>
        <translation>{money} مقابل {what} في الطريق. نخبرك عند وصوله.</translation>
    </message>
    <message>
        <source>A bank contests a payment</source>
        <translation>بنك يعترض على دفعة</translation>
    </message>
    <message>
        <source>A bank has decided: the payment stands</source>
        <translation>قرر البنك: الدفعة قائمة</translation>
    </message>
    <message>
        <source>A bank has decided: the money went back</source>
        <translation>قرر البنك: أُعيد المال</translation>
    </message>
    <message>
        <source>A payment does not match</source>
        <translation>دفعة غير متطابقة</translation>
    </message>
    <message>
        <source>The provider reports another amount for {what}. Look at the payment there.</source>
        <translation>يذكر مزوّد الدفع مبلغًا آخر مقابل {what}. راجع الدفعة لديه.</translation>
    </message>
    <message>
        <source>A refund is asked for</source>
        <translation>طُلب استرداد</translation>
    </message>
    <message>
        <source>{refund} of {what}.</source>
        <translation>{refund} من {what}.</translation>
    </message>
    <message>
        <source>Refund declined</source>
        <translation>رُفض الاسترداد</translation>
    </message>
    <message>
        <source>A refund is on its way</source>
        <translation>استرداد في الطريق</translation>
    </message>
    <message>
        <source>A refund did not go through</source>
        <translation>لم يتم استرداد</translation>
    </message>
    <message>
        <source>Your payout is on its way</source>
        <translation>مستحقاتك في الطريق</translation>
    </message>
    <message>
        <source>Your payout did not go through</source>
        <translation>لم تصل مستحقاتك</translation>
    </message>
    <message>
        <source>The academy was told and will send it again.</source>
        <translation>أُخبرت الأكاديمية وسترسلها من جديد.</translation>
    </message>
    <message>
        <source>You have a make-up session</source>
        <translation>لديك جلسة تعويضية</translation>
    </message>
    <message>
        <source>With {name}, to be used before {day}.</source>
        <translation>مع {name}، تُستخدم قبل {day}.</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>To decide</source>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>بُتّ فيها</translation>
    </message>
    <message>
        <source>Approved, on its way</source>
        <translation>تمت الموافقة، في الطريق</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>المدرّس</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>دُفع</translation>
    </message>
    <message>
        <source>Given back so far</source>
        <translation>أُعيد حتى الآن</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الردّ</translation>
    </message>
    <message>
        <source>The rule gives {amount} back.</source>
        <translation>تعيد القاعدة {amount}.</translation>
    </message>
    <message>
        <source>By the rule nothing goes back. You may be more generous.</source>
        <translation>وفق القاعدة لا يُعاد شيء. يمكنك أن تكون أكثر سخاءً.</translation>
    </message>
    <message>
        <source>The session is due as it was booked.</source>
        <translation>الجلسة مستحقة كما حُجزت.</translation>
    </message>
    <message>
        <source>{amount} is approved. The payment provider has not said that it went out. If it could not be reached, send it again: it goes out once.</source>
        <translation>تمت الموافقة على {amount}. لم يقل مزوّد الدفع إنه أُرسل. إن تعذّر الوصول إليه فأرسله مجدّدًا: يُرسل مرة واحدة.</translation>
    </message>
    <message>
        <source>It was declined. The payer was told.</source>
        <translation>رُفض. أُبلغ من دفع.</translation>
    </message>
    <message>
        <source>{amount} went back. The payer was told.</source>
        <translation>أُعيد {amount}. أُبلغ من دفع.</translation>
    </message>
    <message>
        <source>The payment provider could not send {amount} back. Look at the payment there.</source>
        <translation>لم يستطع مزوّد الدفع إعادة {amount}. انظر إلى الدفعة هناك.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Theme, size, motion</source>
        <translation>السمة والحجم والحركة</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>لغة التطبيق</translation>
    </message>
    <message>
        <source>Notifications and quiet hours</source>
        <translation>الإشعارات وساعات الهدوء</translation>
    </message>
    <message>
        <source>Downloads, room on this computer</source>
        <translation>التنزيلات والمساحة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>بيانات التشخيص</translation>
    </message>
    <message>
        <source>Try the connection again</source>
        <translation>جرّب الاتصال مجددًا</translation>
    </message>
    <message>
        <source>Why was this not sent?</source>
        <translation>لماذا لم يُرسل هذا؟</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ التشخيص</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>البحث عن تحديثات</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Search messages for “{text}”</source>
        <translation>البحث في الرسائل عن «{text}»</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>في كل المحادثات</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>دورة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>الأكاديمية</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>مدرّس</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Academy</source>
        <translation>الأكاديمية</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>السمة: {name}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Calendar: this week</source>
        <translation>التقويم: هذا الأسبوع</translation>
    </message>
    <message>
        <source>Calendar: agenda</source>
        <translation>التقويم: جدول المواعيد</translation>
    </message>
    <message>
        <source>Calendar: time zone</source>
        <translation>التقويم: المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Book a session with {person}</source>
        <translation>حجز جلسة مع {person}</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>حجز جلسة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Session: save for another calendar…</source>
        <translation>الجلسة: حفظ لتقويم آخر…</translation>
    </message>
    <message>
        <source>Session: open in the calendar of this computer</source>
        <translation>الجلسة: فتح في تقويم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Session: copy for another calendar</source>
        <translation>الجلسة: نسخ لتقويم آخر</translation>
    </message>
    <message>
        <source>Your notes in all courses</source>
        <translation>ملاحظاتك في كل الدورات</translation>
    </message>
    <message>
        <source>Get ready to be offline</source>
        <translation>استعدّ للعمل دون اتصال</translation>
    </message>
    <message>
        <source>Packages: what students have</source>
        <translation>الباقات: ما لدى الطلاب</translation>
    </message>
    <message>
        <source>Packages: a new offer</source>
        <translation>الباقات: عرض جديد</translation>
    </message>
    <message>
        <source>Give a make-up session</source>
        <translation>إعطاء جلسة تعويضية</translation>
    </message>
    <message>
        <source>Packages: what is left</source>
        <translation>الباقات: ما بقي</translation>
    </message>
    <message>
        <source>Packages: what is on offer</source>
        <translation>الباقات: ما هو معروض</translation>
    </message>
    <message>
        <source>Student: progress and notes</source>
        <translation>طالب: التقدّم والملاحظات</translation>
    </message>
    <message>
        <source>Earnings: save as a table…</source>
        <translation>الأرباح: حفظ كجدول…</translation>
    </message>
    <message>
        <source>Prepare payouts</source>
        <translation>إعداد الدفعات</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>الرسائل المجدولة</translation>
    </message>
    <message>
        <source>Schedule this message</source>
        <translation>جدولة هذه الرسالة</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Go on paying: {what}</source>
        <translation>متابعة الدفع: {what}</translation>
    </message>
</context>
<context>
    <name>passes</name>
    <message>
        <source>Make-up credit</source>
        <translation>رصيد تعويضي</translation>
    </message>
    <message>
        <source>Make-up session</source>
        <translation>جلسة تعويضية</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation><numerusform>لم يبقَ شيء</numerusform><numerusform>بقيت واحدة</numerusform><numerusform>بقيت اثنتان</numerusform><numerusform>بقيت %Ln</numerusform><numerusform>بقيت %Ln</numerusform><numerusform>بقيت %Ln</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln session left</source>
        <translation><numerusform>لم تبقَ أي جلسة</numerusform><numerusform>بقيت جلسة واحدة</numerusform><numerusform>بقيت جلستان</numerusform><numerusform>بقيت %Ln جلسات</numerusform><numerusform>بقيت %Ln جلسة</numerusform><numerusform>بقيت %Ln جلسة</numerusform></translation></message>
    <message>
        <source>{left} of {total} sessions left</source>
        <translation>بقي {left} من {total} جلسات</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>For sessions of up to {time}</source>
        <translation>لجلسات تصل إلى {time}</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>مستنفدة</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>All sessions of it are booked or taken.</source>
        <translation>كل جلساتها محجوزة أو مأخوذة.</translation>
    </message>
    <message>
        <source>It is not valid any more.</source>
        <translation>لم تعد صالحة.</translation>
    </message>
    <message>
        <source>Nothing can be booked with it any more: it was refunded or taken back.</source>
        <translation>لم يعد ممكنًا الحجز بها: رُدّ ثمنها أو استُردّت.</translation>
    </message>
    <message>
        <source>From {person}: {reason}</source>
        <translation>من {person}: {reason}</translation>
    </message>
    <message>
        <source>It makes up for a session that did not take place through no fault of the student.</source>
        <translation>تعوّض جلسة لم تُعقد دون ذنب من الطالب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>%Ln جلسة</numerusform><numerusform>جلسة واحدة</numerusform><numerusform>جلستان</numerusform><numerusform>%Ln جلسات</numerusform><numerusform>%Ln جلسة</numerusform><numerusform>%Ln جلسة</numerusform></translation></message>
    <message>
        <source>{sessions} of up to {time}</source>
        <translation>{sessions} تصل كل منها إلى {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln يوم</numerusform><numerusform>يوم واحد</numerusform><numerusform>يومين</numerusform><numerusform>%Ln أيام</numerusform><numerusform>%Ln يومًا</numerusform><numerusform>%Ln يوم</numerusform></translation></message>
    <message>
        <source>{price} each session</source>
        <translation>{price} لكل جلسة</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>شراء</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>إعطاء</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Good again</source>
        <translation>صالحة من جديد</translation>
    </message>
    <message>
        <source>session on {time}</source>
        <translation>الجلسة في {time}</translation>
    </message>
    <message>
        <source>Your package is on offer.</source>
        <translation>باقتك معروضة.</translation>
    </message>
    <message>
        <source>It is on offer no longer. What was bought of it stays good.</source>
        <translation>لم تعد معروضة. ما اشتُري منها يبقى صالحًا.</translation>
    </message>
    <message>
        <source>It is on offer again.</source>
        <translation>إنها معروضة من جديد.</translation>
    </message>
    <message>
        <source>The student has the make-up session and was told.</source>
        <translation>حصل الطالب على الجلسة التعويضية وأُبلغ بذلك.</translation>
    </message>
    <message>
        <source>The make-up session is taken back.</source>
        <translation>استُردّت الجلسة التعويضية.</translation>
    </message>
    <message>
        <source>for another tutor</source>
        <translation>لمدرس آخر</translation>
    </message>
    <message>
        <source>not valid any more at that time</source>
        <translation>غير صالحة في ذلك الوقت</translation>
    </message>
    <message>
        <source>only for up to {time}</source>
        <translation>حتى {time} فقط</translation>
    </message>
    <message>
        <source>for another subject</source>
        <translation>لمادة أخرى</translation>
    </message>
    <message>
        <source>not enough for all weeks</source>
        <translation>لا تكفي لكل الأسابيع</translation>
    </message>
    <message>
        <source>being paid</source>
        <translation>قيد الدفع</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
</context>
<context>
    <name>password</name>
    <message numerus="yes">
        <source>At least %Ln characters. A few words in a row are best.</source>
        <translation><numerusform>%Ln حرف على الأقل. الأفضل بضع كلمات متتالية.</numerusform><numerusform>حرف واحد على الأقل. الأفضل بضع كلمات متتالية.</numerusform><numerusform>حرفين على الأقل. الأفضل بضع كلمات متتالية.</numerusform><numerusform>%Ln أحرف على الأقل. الأفضل بضع كلمات متتالية.</numerusform><numerusform>%Ln حرفًا على الأقل. الأفضل بضع كلمات متتالية.</numerusform><numerusform>%Ln حرف على الأقل. الأفضل بضع كلمات متتالية.</numerusform></translation></message>
    <message>
        <source>Weak.</source>
        <translation>ضعيفة.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>مقبولة.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation><numerusform>استخدم %Ln حرف على الأقل.</numerusform><numerusform>استخدم حرف واحد على الأقل.</numerusform><numerusform>استخدم حرفين على الأقل.</numerusform><numerusform>استخدم %Ln أحرف على الأقل.</numerusform><numerusform>استخدم %Ln حرفًا على الأقل.</numerusform><numerusform>استخدم %Ln حرف على الأقل.</numerusform></translation></message>
    <message>
        <source>It begins with a word that is guessed first.</source>
        <translation>تبدأ بكلمة تُخمَّن أولًا.</translation>
    </message>
    <message>
        <source>Others know your name and address: leave them out.</source>
        <translation>الآخرون يعرفون اسمك وعنوانك، فلا تضعهما فيها.</translation>
    </message>
    <message>
        <source>Runs and repetitions add little.</source>
        <translation>التسلسل والتكرار لا يضيفان كثيرًا.</translation>
    </message>
    <message>
        <source>Another word would make it stronger.</source>
        <translation>كلمة أخرى تجعلها أقوى.</translation>
    </message>
</context>
<context>
    <name>paying</name>
    <message>
        <source>The academy has not answered yet and is asked again. Only what you pay on the page is charged.</source>
        <translation>لم تجب الأكاديمية بعد، ويُعاد سؤالها. لا يُخصم إلا ما تدفعه في الصفحة.</translation>
    </message>
    <message>
        <source>The bank knows of no payment yet. The page to pay stays open until {time}.</source>
        <translation>لا يعلم البنك بأي دفعة بعد. تبقى صفحة الدفع مفتوحة حتى {time}.</translation>
    </message>
    <message>
        <source>Waiting for the bank. Pay on the page in your browser until {time}; as soon as the money is there, it is done, whether this window is open or not.</source>
        <translation>بانتظار البنك. ادفع في الصفحة المفتوحة في متصفحك حتى {time}؛ وما إن يصل المال حتى يكتمل الأمر، سواء أكانت هذه النافذة مفتوحة أم لا.</translation>
    </message>
    <message>
        <source>The bank declined the card. You have not been charged. Open the page again and try another card.</source>
        <translation>رفض البنك البطاقة. لم يُخصم منك شيء. افتح الصفحة من جديد وجرّب بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Paid on {day}: {amount}. Your receipt is {number}.</source>
        <translation>دُفع في {day}: {amount}. رقم إيصالك {number}.</translation>
    </message>
    <message>
        <source>The time for paying is over. Whether you paid before that is being asked. Check again soon.</source>
        <translation>انتهى وقت الدفع. يجري السؤال عمّا إذا كنت قد دفعت قبل ذلك. تحقّق من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>Your bank takes its time, maybe some days. You need not do anything; nothing is charged twice.</source>
        <translation>يأخذ بنكك وقته، ربما بضعة أيام. لا يلزمك فعل شيء، ولا يُخصم شيء مرتين.</translation>
    </message>
    <message>
        <source>The bank did not carry out the payment. You have not been charged.</source>
        <translation>لم ينفّذ البنك الدفعة. لم يُخصم منك شيء.</translation>
    </message>
    <message>
        <source>The page to pay is closed. You have not been charged.</source>
        <translation>صفحة الدفع مغلقة. لم يُخصم منك شيء.</translation>
    </message>
    <message>
        <source>The money for this goes back, or went back, to where you paid from.</source>
        <translation>يعود ثمن هذا، أو عاد، إلى حيث دفعت منه.</translation>
    </message>
    <message>
        <source>There is not enough money on the card.</source>
        <translation>لا يوجد رصيد كافٍ في البطاقة.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>انتهت صلاحية البطاقة.</translation>
    </message>
    <message>
        <source>The security code was wrong.</source>
        <translation>كان رمز الأمان خاطئًا.</translation>
    </message>
    <message>
        <source>The card's number was wrong.</source>
        <translation>كان رقم البطاقة خاطئًا.</translation>
    </message>
    <message>
        <source>Nothing was paid by this. Trying again goes on with the same payment.</source>
        <translation>لم يُدفع شيء بهذا. المحاولة من جديد تتابع الدفعة نفسها.</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>جارٍ فتح الصفحة…</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>فتح الصفحة من جديد</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>ادفع {amount}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ادفع</translation>
    </message>
    <message>
        <source>Paid: {what}. Thank you.</source>
        <translation>تم الدفع: {what}. شكرًا لك.</translation>
    </message>
    <message>
        <source>The bank did not pay for {what}. You have not been charged.</source>
        <translation>لم يدفع البنك ثمن {what}. لم يُخصم منك شيء.</translation>
    </message>
    <message>
        <source>{what} was paid already: this money goes back to you.</source>
        <translation>سبق دفع ثمن {what}: يعود هذا المال إليك.</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>Filter and sort payments</source>
        <translation>تصفية المدفوعات وترتيبها</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>وسيلة الدفع</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>المدرّس</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>دون الضريبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Refunded on {day}</source>
        <translation>استُرد في {day}</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Made on {time} from the records of {academy}.</source>
        <translation>أُنشئ في {time} من سجلات {academy}.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>دورة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>باقة</translation>
    </message>
    <message>
        <source>Show the course</source>
        <translation>عرض الدورة</translation>
    </message>
    <message>
        <source>Show the session</source>
        <translation>عرض الجلسة</translation>
    </message>
    <message>
        <source>Show the package</source>
        <translation>عرض الباقة</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>يُعاد</translation>
    </message>
    <message>
        <source>Page closed</source>
        <translation>أُغلقت الصفحة</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>لم يُدفع بعد</translation>
    </message>
    <message>
        <source>Waiting for the bank</source>
        <translation>بانتظار البنك</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>مسترد جزئيًا</translation>
    </message>
    <message>
        <source>Nothing was due any more when this money came, so it goes back by itself.</source>
        <translation>لم يكن هناك شيء مستحق حين وصل هذا المبلغ، فسيُعاد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>You have not been charged.</source>
        <translation>لم يُخصم منك شيء.</translation>
    </message>
    <message>
        <source>There was not enough money on the card.</source>
        <translation>لم يكن في البطاقة رصيد كافٍ.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>انتهت صلاحية البطاقة.</translation>
    </message>
    <message>
        <source>The card's security code was not right.</source>
        <translation>رمز أمان البطاقة غير صحيح.</translation>
    </message>
    <message>
        <source>The card's number was not right.</source>
        <translation>رقم البطاقة غير صحيح.</translation>
    </message>
    <message>
        <source>The bank could not process the payment.</source>
        <translation>تعذّر على البنك معالجة الدفعة.</translation>
    </message>
    <message>
        <source>The bank wanted a confirmation that did not come.</source>
        <translation>طلب البنك تأكيدًا لم يصل.</translation>
    </message>
    <message>
        <source>The bank declined the payment.</source>
        <translation>رفض البنك الدفعة.</translation>
    </message>
    <message>
        <source>The payer's bank contests this payment; it has not decided yet.</source>
        <translation>يعترض بنك الدافع على هذه الدفعة، ولم يحسم الأمر بعد.</translation>
    </message>
    <message>
        <source>The payer's bank contested this payment and decided that it stands.</source>
        <translation>اعترض بنك الدافع على هذه الدفعة ثم أقرّها.</translation>
    </message>
    <message>
        <source>The payer's bank contested this payment and took the money back.</source>
        <translation>اعترض بنك الدافع على هذه الدفعة واسترد المبلغ.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Contains {rate} % tax</source>
        <translation>يشمل ضريبة {rate} ٪</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>The session was cancelled.</source>
        <translation>أُلغيت الجلسة.</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>لم يكن شيء مستحقًا.</translation>
    </message>
    <message>
        <source>Sent by the academy.</source>
        <translation>أرسلته الأكاديمية.</translation>
    </message>
    <message>
        <source>The academy: {note}</source>
        <translation>الأكاديمية: {note}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>دُفع {amount}</translation>
    </message>
    <message>
        <source>{amount} paid, {refunded} of it refunded</source>
        <translation>دُفع {amount}، واستُرد منه {refunded}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation><numerusform>لا مدفوعات</numerusform><numerusform>دفعة واحدة</numerusform><numerusform>دفعتان</numerusform><numerusform>%Ln دفعات</numerusform><numerusform>%Ln دفعة</numerusform><numerusform>%Ln دفعة</numerusform></translation></message>
    <message>
        <source>{shown} of {total} payments</source>
        <translation>{shown} من {total} دفعة</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>تصفية وترتيب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation><numerusform>بلا مرشحات</numerusform><numerusform>مرشح واحد</numerusform><numerusform>مرشحان</numerusform><numerusform>%Ln مرشحات</numerusform><numerusform>%Ln مرشحًا</numerusform><numerusform>%Ln مرشح</numerusform></translation></message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>لم تتم</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>معترض عليها</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Highest amount first</source>
        <translation>الأعلى مبلغًا أولًا</translation>
    </message>
    <message>
        <source>You paid</source>
        <translation>دفعتَ</translation>
    </message>
    <message>
        <source>For your teaching</source>
        <translation>مقابل تدريسك</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation>شخص غادر</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>معترض عليها</translation>
    </message>
</context>
<context>
    <name>payouts</name>
    <message>
        <source>A former tutor</source>
        <translation>مدرّس سابق</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>يُنتظر دفعها</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>لدى البنك</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Prepare payouts</source>
        <translation>إعداد الدفعات</translation>
    </message>
    <message>
        <source>Given to the bank</source>
        <translation>سُلّمت إلى البنك</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>تم الدفع</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>لم تصل</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>{tutor} is told that {amount} was paid. This cannot be taken back.</source>
        <translation>سيُبلَّغ {tutor} بأن {amount} قد دُفع. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The {amount} for {tutor} will be in the next payout. This cannot be taken back.</source>
        <translation>سيدخل مبلغ {amount} المستحق لـ {tutor} في الدفعة التالية. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Is it paid?</source>
        <translation>هل تم الدفع؟</translation>
    </message>
    <message>
        <source>Did it not arrive?</source>
        <translation>ألم تصل؟</translation>
    </message>
    <message>
        <source>Cancel this payout?</source>
        <translation>إلغاء هذه الدفعة؟</translation>
    </message>
    <message>
        <source>The academy cannot be reached: this has to wait.</source>
        <translation>تعذّر الوصول إلى الأكاديمية: على هذا أن ينتظر.</translation>
    </message>
    <message>
        <source>Whatever was to be paid out is in the list.</source>
        <translation>كل ما كان يجب دفعه موجود في القائمة.</translation>
    </message>
    <message>
        <source>Nothing is to be paid out for this time.</source>
        <translation>لا شيء للدفع عن هذه المدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were prepared.</source>
        <translation><numerusform>لم تُعدّ دفعات.</numerusform><numerusform>أُعدّت دفعة واحدة.</numerusform><numerusform>أُعدّت دفعتان.</numerusform><numerusform>أُعدّت %Ln دفعات.</numerusform><numerusform>أُعدّت %Ln دفعة.</numerusform><numerusform>أُعدّت %Ln دفعة.</numerusform></translation></message>
    <message>
        <source>It is noted as given to the bank.</source>
        <translation>سُجّل أنها سُلّمت إلى البنك.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Students paid</source>
        <translation>دفع الطلاب</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Academy's part</source>
        <translation>حصة الأكاديمية</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>دُفع في</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Transfer it, then say so here. Only then the tutor is told.</source>
        <translation>حوّل المبلغ ثم سجّل ذلك هنا. عندها فقط يُبلَّغ المعلّم.</translation>
    </message>
    <message>
        <source>The bank has it. Say here when it is paid, or came back.</source>
        <translation>التحويل لدى البنك. سجّل هنا متى دُفع أو عاد.</translation>
    </message>
    <message>
        <source>The tutor was told.</source>
        <translation>أُبلِغ المعلّم.</translation>
    </message>
    <message>
        <source>What it was made of is in the next payout.</source>
        <translation>ما تضمّنته يدخل في الدفعة التالية للمعلّم.</translation>
    </message>
    <message>
        <source>It is paid; the tutor was told.</source>
        <translation>دُفعت، وأُبلغ المدرّس.</translation>
    </message>
    <message>
        <source>It is noted as not arrived.</source>
        <translation>سُجّل أنها لم تصل.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>أُلغيت.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>معلّم</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>الأكاديمية</translation>
    </message>
    <message>
        <source>looks after the group</source>
        <translation>يدير المجموعة</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>فتح المجموعة</translation>
    </message>
    <message>
        <source>Sign in again first: the academy opens conversations.</source>
        <translation>سجّل الدخول من جديد أولًا: الأكاديمية هي التي تفتح المحادثات.</translation>
    </message>
    <message>
        <source>You are offline. This works again when the academy can be reached.</source>
        <translation>أنت غير متصل. سيعمل هذا مجددًا عند الوصول إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>Sign in again first: the academy says who is in a group.</source>
        <translation>سجّل الدخول من جديد أولًا: الأكاديمية هي التي تقرر من في المجموعة.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>There is nobody here yet whom you can write to.</source>
        <translation>لا يوجد هنا بعد من يمكنك مراسلته.</translation>
    </message>
    <message>
        <source>Nobody whom you can write to has this name.</source>
        <translation>لا أحد ممن يمكنك مراسلتهم يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Choose people with Enter or a click.</source>
        <translation>اختر الأشخاص بمفتاح Enter أو بنقرة.</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation>المختارون: {names}</translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message>
        <source>Question {place} of {total}</source>
        <translation>السؤال {place} من {total}</translation>
    </message>
    <message>
        <source>Choose one (keys 1 to {n})</source>
        <translation>اختر واحدًا (المفاتيح ١ إلى {n})</translation>
    </message>
    <message>
        <source>Choose all that are right (keys 1 to {n})</source>
        <translation>اختر كل ما هو صحيح (المفاتيح ١ إلى {n})</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>اكتب رقمًا</translation>
    </message>
    <message>
        <source>Calculate, then type the result</source>
        <translation>احسب ثم اكتب النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation><numerusform>لا أسئلة</numerusform><numerusform>سؤال واحد</numerusform><numerusform>سؤالان</numerusform><numerusform>%Ln أسئلة</numerusform><numerusform>%Ln سؤالًا</numerusform><numerusform>%Ln سؤال</numerusform></translation></message>
    <message>
        <source>{n} % to pass</source>
        <translation>النجاح من {n}٪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts left</source>
        <translation><numerusform>لا محاولات متبقية</numerusform><numerusform>بقيت محاولة واحدة</numerusform><numerusform>بقيت محاولتان</numerusform><numerusform>بقيت %Ln محاولات</numerusform><numerusform>بقيت %Ln محاولة</numerusform><numerusform>بقيت %Ln محاولة</numerusform></translation></message>
    <message>
        <source>{done} of {total} answered</source>
        <translation>أُجيب عن {done} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are not answered and would count as wrong.</source>
        <translation><numerusform>كل الأسئلة مُجاب عنها.</numerusform><numerusform>سؤال واحد بلا إجابة وسيُعدّ خطأ.</numerusform><numerusform>سؤالان بلا إجابة وسيُعدّان خطأ.</numerusform><numerusform>%Ln أسئلة بلا إجابة وستُعدّ خطأ.</numerusform><numerusform>%Ln سؤالًا بلا إجابة وستُعدّ خطأ.</numerusform><numerusform>%Ln سؤال بلا إجابة وستُعدّ خطأ.</numerusform></translation></message>
    <message>
        <source>This is what your students are asked. Only they can answer.</source>
        <translation>هذا ما يُسأل عنه طلابك، وهم وحدهم يجيبون.</translation>
    </message>
    <message>
        <source>These are the questions. Enrol in the course to answer them.</source>
        <translation>هذه هي الأسئلة. سجّل في الدورة لتجيب عنها.</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer and will be scored when it is connected.</source>
        <translation>إجاباتك محفوظة على هذا الحاسوب وستُصحَّح عند الاتصال.</translation>
    </message>
    <message>
        <source>The academy did not score these answers.</source>
        <translation>لم تصحّح الأكاديمية هذه الإجابات.</translation>
    </message>
    <message>
        <source>You have used all attempts.</source>
        <translation>استنفدت كل المحاولات.</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} من {total} صحيحة</translation>
    </message>
    <message>
        <source>Passed. The lesson is done.</source>
        <translation>نجحت. اكتمل الدرس.</translation>
    </message>
    <message>
        <source>Not passed yet: {n} % are needed. The solutions are below.</source>
        <translation>لم تنجح بعد: المطلوب {n}٪. الحلول في الأسفل.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>لم تُجب.</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>إجابتك: {answer}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>الإجابة الصحيحة: {answer}</translation>
    </message>
    <message>
        <source>Worked solution</source>
        <translation>الحل خطوة بخطوة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Read as {n}</source>
        <translation>قُرئ {n}</translation>
    </message>
    <message>
        <source>This number cannot be read, or in two ways. Write 1250 or 1.25, without separators.</source>
        <translation>لا يمكن قراءة هذا الرقم، أو يُقرأ بطريقتين. اكتب 1250 أو 1.25 بلا فواصل للآلاف.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>not passed yet</source>
        <translation>لم ينجح بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation><numerusform>بلا محاولات</numerusform><numerusform>محاولة واحدة</numerusform><numerusform>محاولتان</numerusform><numerusform>%Ln محاولات</numerusform><numerusform>%Ln محاولة</numerusform><numerusform>%Ln محاولة</numerusform></translation></message>
    <message>
        <source>micrograms (mcg)</source>
        <translation>ميكروغرام (mcg)</translation>
    </message>
    <message>
        <source>units</source>
        <translation>وحدات</translation>
    </message>
    <message>
        <source>drops/min</source>
        <translation>قطرة/دقيقة</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>غير صحيح</translation>
    </message>
</context>
<context>
    <name>quiz editor</name>
    <message>
        <source>One choice is right</source>
        <translation>خيار واحد صحيح</translation>
    </message>
    <message>
        <source>Several choices may be right</source>
        <translation>قد تصح عدة خيارات</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>A dosage calculation</source>
        <translation>حساب جرعة</translation>
    </message>
    <message>
        <source>A quiz has 1 to 50 questions.</source>
        <translation>في الاختبار من 1 إلى 50 سؤالًا.</translation>
    </message>
    <message>
        <source>Ask for 0 to 100 percent, and allow at most 50 attempts.</source>
        <translation>اطلب من 0 إلى 100 بالمئة، واسمح بـ50 محاولة على الأكثر.</translation>
    </message>
    <message>
        <source>Write what is asked.</source>
        <translation>اكتب نص السؤال.</translation>
    </message>
    <message>
        <source>A text is longer than the academy can store. Shorten it.</source>
        <translation>أحد النصوص أطول مما تستطيع الأكاديمية حفظه. اختصره.</translation>
    </message>
    <message>
        <source>Give at least two choices.</source>
        <translation>ضع خيارين على الأقل.</translation>
    </message>
    <message>
        <source>A choice has no text. Write it, or remove the choice.</source>
        <translation>أحد الخيارات بلا نص. اكتبه أو أزل الخيار.</translation>
    </message>
    <message>
        <source>Say which choice is right.</source>
        <translation>حدد الخيار الصحيح.</translation>
    </message>
    <message>
        <source>Write the right number.</source>
        <translation>اكتب العدد الصحيح.</translation>
    </message>
    <message>
        <source>A number cannot be read, or in two ways. Write 1250 or 1.25, without separators.</source>
        <translation>لا يمكن قراءة أحد الأعداد، أو يُقرأ بطريقتين. اكتب 1250 أو 1.25 بلا فواصل آلاف.</translation>
    </message>
    <message>
        <source>Say which unit the right number has.</source>
        <translation>حدد وحدة العدد الصحيح.</translation>
    </message>
    <message>
        <source>A dosage calculation needs a worked solution.</source>
        <translation>يحتاج حساب الجرعة إلى حل خطوة بخطوة.</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(بلا نص بعد)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>{percent} % to pass, {attempts} attempts (0: any number)</source>
        <translation>{percent} % للنجاح، {attempts} محاولات (0: أي عدد)</translation>
    </message>
    <message>
        <source>Asking the academy…</source>
        <translation>جارٍ الاتصال بالأكاديمية…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Not saved yet; it is kept here.</source>
        <translation>لم يُحفظ بعد؛ وهو محفوظ هنا مؤقتًا.</translation>
    </message>
    <message>
        <source>Another device changed the same questions. Choose for each what holds; nothing is saved before.</source>
        <translation>غيّر جهاز آخر الأسئلة نفسها. اختر لكل سؤال ما يبقى؛ لا يُحفظ شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>They were changed on another device, too. Both changes are in.</source>
        <translation>غُيّرت على جهاز آخر أيضًا. التغييران موجودان.</translation>
    </message>
    <message>
        <source>These questions are as you left them, and not saved yet.</source>
        <translation>هذه الأسئلة كما تركتها، ولم تُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>refunds</name>
    <message>
        <source>The course is new, and little of it was used.</source>
        <translation>الدورة جديدة ولم يُستعمل منها إلا القليل.</translation>
    </message>
    <message>
        <source>The time in which a course can be given back is over.</source>
        <translation>انتهت المدة التي يمكن فيها إعادة الدورة.</translation>
    </message>
    <message>
        <source>More of the course was used than can be given back.</source>
        <translation>استُعمل من الدورة أكثر مما يسمح بإعادتها.</translation>
    </message>
    <message>
        <source>The session was cancelled: what is not due for it any more goes back.</source>
        <translation>أُلغيت الجلسة: يُعاد ما لم يعد مستحقًّا عنها.</translation>
    </message>
    <message>
        <source>The session is due as it was booked. If you cannot come, cancel it first.</source>
        <translation>الجلسة مستحقة كما حُجزت. إن لم تستطع الحضور فألغِها أولًا.</translation>
    </message>
    <message>
        <source>A make-up session was booked for this one.</source>
        <translation>حُجزت جلسة تعويضية عن هذه.</translation>
    </message>
    <message>
        <source>Of a package, the sessions that were not used go back.</source>
        <translation>من الباقة تُعاد الجلسات التي لم تُستعمل.</translation>
    </message>
    <message>
        <source>The package is not valid any more.</source>
        <translation>لم تعد الباقة صالحة.</translation>
    </message>
    <message>
        <source>The academy sent it by itself.</source>
        <translation>أرسلته الأكاديمية من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Nothing was due when this money came.</source>
        <translation>لم يكن شيء مستحقًّا حين وصل هذا المال.</translation>
    </message>
    <message>
        <source>The academy decides in each case.</source>
        <translation>تقرّر الأكاديمية في كل حالة.</translation>
    </message>
    <message numerus="yes">
        <source>A course can be given back for %Ln days</source>
        <translation><numerusform>يمكن إعادة الدورة في اليوم نفسه</numerusform><numerusform>يمكن إعادة الدورة خلال يوم واحد</numerusform><numerusform>يمكن إعادة الدورة خلال يومين</numerusform><numerusform>يمكن إعادة الدورة خلال %Ln أيام</numerusform><numerusform>يمكن إعادة الدورة خلال %Ln يومًا</numerusform><numerusform>يمكن إعادة الدورة خلال %Ln يوم</numerusform></translation></message>
    <message>
        <source>{days}, while no more than {percent} % of it was used.</source>
        <translation>{days}، ما دام لم يُستعمل منها أكثر من {percent} %.</translation>
    </message>
    <message>
        <source>By this rule you get {amount} back.</source>
        <translation>وفق هذه القاعدة تسترد {amount}.</translation>
    </message>
    <message>
        <source>By this rule nothing goes back. You may ask all the same.</source>
        <translation>وفق هذه القاعدة لا يُعاد شيء. يمكنك أن تطلب رغم ذلك.</translation>
    </message>
    <message>
        <source>The academy decides, and may be more generous.</source>
        <translation>القرار للأكاديمية، وقد تكون أكثر سخاءً.</translation>
    </message>
    <message>
        <source>With all of the money back the course closes. With a part of it back it stays open.</source>
        <translation>إذا أُعيد المال كله تُغلق الدورة. وإذا أُعيد جزء منه تبقى مفتوحة.</translation>
    </message>
    <message>
        <source>The session itself stays as it is. A make-up session that was given for it ends.</source>
        <translation>تبقى الجلسة نفسها كما هي. وتنتهي أي جلسة تعويضية مُنحت عنها.</translation>
    </message>
    <message>
        <source>Nothing can be booked with the package while this is looked at. With any of the money back, what is left of it ends; sessions that are booked stay.</source>
        <translation>لا يمكن حجز شيء بالباقة ما دام هذا قيد النظر. وإذا أُعيد أي جزء من المال ينتهي ما بقي منها؛ وتبقى الجلسات المحجوزة.</translation>
    </message>
    <message>
        <source>You asked for {amount} back on {date}. The academy looks at it and answers here.</source>
        <translation>طلبت استرداد {amount} في {date}. تنظر الأكاديمية فيه وتجيب هنا.</translation>
    </message>
    <message>
        <source>The academy gives {amount} back. Banks take up to ten days to show it.</source>
        <translation>تعيد الأكاديمية {amount}. تحتاج البنوك إلى ما يصل إلى عشرة أيام لإظهاره.</translation>
    </message>
    <message>
        <source>The academy did not answer, so it is not known whether it heard you. Send it again: it counts once.</source>
        <translation>لم تجب الأكاديمية، فلا يُعرف هل سمعتك. أرسله مجدّدًا: يُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>No answer yet. The academy is asked again; nothing is done twice.</source>
        <translation>لا ردّ بعد. تُسأل الأكاديمية مجدّدًا؛ ولا شيء يُفعل مرتين.</translation>
    </message>
    <message>
        <source>The academy cannot be reached: this has to wait. What you write is kept.</source>
        <translation>تعذّر الوصول إلى الأكاديمية: على هذا أن ينتظر. يُحفظ ما تكتبه.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>You are not in this conversation, so the message was not sent.</source>
        <translation>لست في هذه المحادثة، لذلك لم تُرسل الرسالة.</translation>
    </message>
    <message>
        <source>This conversation is closed, so the message was not sent.</source>
        <translation>هذه المحادثة مغلقة، لذلك لم تُرسل الرسالة.</translation>
    </message>
    <message>
        <source>Your account is not active. Ask the academy to activate it, then send the message again.</source>
        <translation>حسابك غير مفعّل. اطلب من الأكاديمية تفعيله، ثم أرسل الرسالة من جديد.</translation>
    </message>
    <message>
        <source>Your account is not active. Ask the academy to activate it, then try again.</source>
        <translation>حسابك غير مفعّل. اطلب من الأكاديمية تفعيله، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The message is empty. Write something, then send it again.</source>
        <translation>الرسالة فارغة. اكتب شيئًا، ثم أرسلها من جديد.</translation>
    </message>
    <message>
        <source>The message is longer than 8,000 characters. Shorten it, then send it again.</source>
        <translation>الرسالة أطول من 8000 حرف. اختصرها، ثم أرسلها من جديد.</translation>
    </message>
    <message>
        <source>The attached files could not be read. A message takes ten at most; attach them again.</source>
        <translation>تعذّرت قراءة الملفات المرفقة. تتسع الرسالة لعشرة ملفات على الأكثر؛ أرفقها من جديد.</translation>
    </message>
    <message>
        <source>An attached file did not arrive, or is gone. Send the message again with the file.</source>
        <translation>لم يصل ملف مرفق، أو لم يعد موجودًا. أرسل الرسالة من جديد مع الملف.</translation>
    </message>
    <message>
        <source>Another message has this id already. Copy the text and send it as a new message.</source>
        <translation>تحمل رسالة أخرى هذا الرقم. انسخ النص وأرسله رسالةً جديدة.</translation>
    </message>
    <message>
        <source>The message could not be read. Copy the text and send it as a new message.</source>
        <translation>تعذّرت قراءة الرسالة. انسخ النص وأرسله رسالةً جديدة.</translation>
    </message>
    <message>
        <source>You are not in the conversation of this message.</source>
        <translation>لست في محادثة هذه الرسالة.</translation>
    </message>
    <message>
        <source>Only whoever wrote a message can change it.</source>
        <translation>لا يغيّر الرسالةَ إلا من كتبها.</translation>
    </message>
    <message>
        <source>This message was deleted, so it cannot be changed any more.</source>
        <translation>حُذفت هذه الرسالة، فلم يعد يمكن تغييرها.</translation>
    </message>
    <message>
        <source>These are somebody else's words, which cannot be changed. Delete the message instead.</source>
        <translation>هذه كلمات شخص آخر ولا يمكن تغييرها. احذف الرسالة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The message is empty. Write something, or delete it instead.</source>
        <translation>الرسالة فارغة. اكتب شيئًا، أو احذفها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Only whoever wrote a message can delete it.</source>
        <translation>لا يحذف الرسالةَ إلا من كتبها.</translation>
    </message>
    <message>
        <source>A reaction is a single emoji.</source>
        <translation>التفاعل رمز تعبيري واحد.</translation>
    </message>
    <message>
        <source>This message was deleted, so nobody can react to it.</source>
        <translation>حُذفت هذه الرسالة، فلا يمكن التفاعل معها.</translation>
    </message>
    <message>
        <source>You have reacted to this message ten times. Take one back first.</source>
        <translation>تفاعلت مع هذه الرسالة عشر مرات. تراجع عن واحد أولًا.</translation>
    </message>
    <message>
        <source>Only a tutor or the academy can open a group. Ask your tutor for one.</source>
        <translation>لا يفتح مجموعةً إلا المدرّس أو الأكاديمية. اطلبها من مدرّسك.</translation>
    </message>
    <message>
        <source>Give the group a name, so that people know what it is for.</source>
        <translation>سمِّ المجموعة ليعرف الناس غايتها.</translation>
    </message>
    <message>
        <source>A conversation has at most 100 people.</source>
        <translation>في المحادثة 100 شخص على الأكثر.</translation>
    </message>
    <message>
        <source>You cannot write to one of these people. Ask the academy to bring you together.</source>
        <translation>لا يمكنك مراسلة أحد هؤلاء. اطلب من الأكاديمية أن تجمعكما.</translation>
    </message>
    <message>
        <source>This conversation could not be opened. Try again.</source>
        <translation>تعذّر فتح هذه المحادثة. حاول من جديد.</translation>
    </message>
    <message>
        <source>The subject is one line of at most 200 characters.</source>
        <translation>الموضوع سطر واحد من 200 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>The name is one line of at most 200 characters.</source>
        <translation>الاسم سطر واحد من 200 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>Choose with whom you want to talk.</source>
        <translation>اختر مع من تريد التحدث.</translation>
    </message>
    <message>
        <source>Leave the group to take yourself out of it.</source>
        <translation>غادر المجموعة لتخرج منها.</translation>
    </message>
    <message>
        <source>Only a group can be left. Archive this conversation to put it out of sight.</source>
        <translation>لا تُغادَر إلا المجموعات. أرشف هذه المحادثة لتخفيها.</translation>
    </message>
    <message>
        <source>You are not in this conversation.</source>
        <translation>لست في هذه المحادثة.</translation>
    </message>
    <message>
        <source>The time could not be read. Choose another one.</source>
        <translation>تعذّرت قراءة الوقت. اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>A message can be scheduled a year ahead at most. Choose an earlier time.</source>
        <translation>تُجدول الرسالة لسنة قادمة على الأكثر. اختر وقتًا أقرب.</translation>
    </message>
    <message>
        <source>You have scheduled 200 messages already. Send or delete some of them first.</source>
        <translation>جدولت 200 رسالة من قبل. أرسل بعضها أو احذفه أولًا.</translation>
    </message>
    <message>
        <source>This message was sent already, so it stays as it was. Change it in the conversation.</source>
        <translation>أُرسلت هذه الرسالة من قبل، فتبقى كما كانت. غيّرها في المحادثة.</translation>
    </message>
    <message>
        <source>This message was deleted before, perhaps on another device. Copy the text and schedule it anew.</source>
        <translation>حُذفت هذه الرسالة من قبل، ربما على جهاز آخر. انسخ النص وجدوله من جديد.</translation>
    </message>
    <message>
        <source>This message was sent already. You can delete it in the conversation.</source>
        <translation>أُرسلت هذه الرسالة من قبل. يمكنك حذفها في المحادثة.</translation>
    </message>
    <message>
        <source>You are not enrolled in the course of this lesson, so your progress was not saved.</source>
        <translation>لست مسجّلًا في مقرر هذا الدرس، لذلك لم يُحفظ تقدّمك.</translation>
    </message>
    <message>
        <source>This course is not open for enrolment.</source>
        <translation>التسجيل في هذا المقرر غير متاح.</translation>
    </message>
    <message>
        <source>Only a student can enrol in a course.</source>
        <translation>لا يسجّل في المقرر إلا طالب.</translation>
    </message>
    <message>
        <source>This course has to be paid for. Buy it to enrol.</source>
        <translation>هذا المقرر مدفوع. اشتره لتسجّل فيه.</translation>
    </message>
    <message>
        <source>You are not enrolled in this course.</source>
        <translation>لست مسجّلًا في هذا المقرر.</translation>
    </message>
    <message>
        <source>A course can be reviewed once you have finished it.</source>
        <translation>يمكن تقييم المقرر بعد أن تنهيه.</translation>
    </message>
    <message>
        <source>Give one to five stars.</source>
        <translation>أعطِ من نجمة إلى خمس نجوم.</translation>
    </message>
    <message>
        <source>The review is longer than 1,000 characters. Shorten it, then send it again.</source>
        <translation>التقييم أطول من 1000 حرف. اختصره، ثم أرسله من جديد.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>لم يعد هذا المقال في المكتبة.</translation>
    </message>
    <message>
        <source>This lesson is not open to you any more, so nothing can be marked in it.</source>
        <translation>لم يعد هذا الدرس متاحًا لك، فلا يمكن تعليم شيء فيه.</translation>
    </message>
    <message>
        <source>You keep 10,000 marks already. Delete some of them first.</source>
        <translation>لديك 10000 علامة من قبل. احذف بعضها أولًا.</translation>
    </message>
    <message>
        <source>This note is not yours.</source>
        <translation>هذه الملاحظة ليست لك.</translation>
    </message>
    <message>
        <source>This card is not yours.</source>
        <translation>هذه البطاقة ليست لك.</translation>
    </message>
    <message>
        <source>The front of a card needs up to 4,000 characters, its back may have up to 8,000.</source>
        <translation>لوجه البطاقة حتى 4000 حرف، ولظهرها حتى 8000.</translation>
    </message>
    <message>
        <source>You have 10,000 cards already. Delete some of them first.</source>
        <translation>لديك 10000 بطاقة من قبل. احذف بعضها أولًا.</translation>
    </message>
    <message>
        <source>Only tutors write notes, and only about their own students.</source>
        <translation>لا يكتب الملاحظات إلا المدرّسون، وعن طلابهم فقط.</translation>
    </message>
    <message>
        <source>A note may have 8,000 characters. Shorten it, then save it again.</source>
        <translation>للملاحظة 8000 حرف على الأكثر. اختصرها، ثم احفظها من جديد.</translation>
    </message>
    <message>
        <source>You are not enrolled in the course of this quiz. Your answers are kept here.</source>
        <translation>لست مسجّلًا في مقرر هذا الاختبار. إجاباتك محفوظة هنا.</translation>
    </message>
    <message>
        <source>Your tutor has changed this quiz since. Look at it again; your answers are kept.</source>
        <translation>غيّر مدرّسك هذا الاختبار منذ ذلك الحين. انظر إليه من جديد؛ إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>The answers could not be read. Answer the quiz again.</source>
        <translation>تعذّرت قراءة الإجابات. أجب عن الاختبار من جديد.</translation>
    </message>
    <message>
        <source>You have used all attempts for this quiz.</source>
        <translation>استنفدت كل محاولات هذا الاختبار.</translation>
    </message>
    <message>
        <source>This could not be sent under its number. Answer the quiz again.</source>
        <translation>تعذّر إرسال هذا برقمه. أجب عن الاختبار من جديد.</translation>
    </message>
    <message>
        <source>A quiz has one to fifty questions.</source>
        <translation>في الاختبار من سؤال واحد إلى خمسين سؤالًا.</translation>
    </message>
    <message>
        <source>Allow 1 to 50 attempts, and ask for 0 to 100 percent.</source>
        <translation>اسمح بمحاولة إلى 50 محاولة، واطلب من 0 إلى 100 بالمئة.</translation>
    </message>
    <message>
        <source>Two questions have the same name.</source>
        <translation>يحمل سؤالان الاسم نفسه.</translation>
    </message>
    <message>
        <source>This lesson is not one of yours.</source>
        <translation>هذا الدرس ليس من دروسك.</translation>
    </message>
    <message>
        <source>This quiz was changed on another device. Look at it again, then save.</source>
        <translation>غُيّر هذا الاختبار على جهاز آخر. انظر إليه من جديد، ثم احفظ.</translation>
    </message>
    <message>
        <source>A title has between 1 and 200 characters.</source>
        <translation>للعنوان من حرف واحد إلى 200 حرف.</translation>
    </message>
    <message>
        <source>This course is not one of yours any more.</source>
        <translation>لم يعد هذا المقرر من مقرراتك.</translation>
    </message>
    <message>
        <source>Only tutors make courses.</source>
        <translation>لا ينشئ المقررات إلا المدرّسون.</translation>
    </message>
    <message>
        <source>This lesson was deleted on another device.</source>
        <translation>حُذف هذا الدرس على جهاز آخر.</translation>
    </message>
    <message>
        <source>Students take this course. Archive it instead: they keep it, and nobody new comes in.</source>
        <translation>يدرس طلاب هذا المقرر. أرشفه بدلًا من ذلك: يبقى لهم، ولا ينضم أحد جديد.</translation>
    </message>
    <message>
        <source>Only whoever teaches a course sees how its students get on.</source>
        <translation>لا يرى تقدّم طلاب المقرر إلا من يدرّسه.</translation>
    </message>
    <message>
        <source>This tutor is not with the academy any more. Choose another one.</source>
        <translation>لم يعد هذا المعلّم في الأكاديمية. اختر غيره.</translation>
    </message>
    <message>
        <source>You have changed this session very often. Wait an hour, or write a message.</source>
        <translation>غيّرت هذه الجلسة مرات كثيرة. انتظر ساعة، أو اكتب رسالة.</translation>
    </message>
    <message>
        <source>This session is not in your calendar.</source>
        <translation>هذه الجلسة ليست في تقويمك.</translation>
    </message>
    <message>
        <source>Only students book sessions.</source>
        <translation>الطلاب وحدهم يحجزون الجلسات.</translation>
    </message>
    <message>
        <source>This tutor takes no bookings at present. Choose another one.</source>
        <translation>لا يقبل هذا المعلّم حجوزات حاليًا. اختر غيره.</translation>
    </message>
    <message>
        <source>A session begins on a multiple of five minutes, within the coming year.</source>
        <translation>تبدأ الجلسة عند مضاعفات خمس دقائق، وخلال السنة القادمة.</translation>
    </message>
    <message>
        <source>The topic may have 200 characters and the notes 4,000. Shorten them, then try again.</source>
        <translation>للموضوع ٢٠٠ حرف وللملاحظات ٤٠٠٠. اختصرهما ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This subject is not taught any more. Choose another one.</source>
        <translation>لم تعد هذه المادة تُدرَّس. اختر غيرها.</translation>
    </message>
    <message>
        <source>Ten of your requests wait for an answer. Wait for one, or cancel one.</source>
        <translation>عشرة من طلباتك تنتظر ردًا. انتظر أحدها، أو ألغِ أحدها.</translation>
    </message>
    <message>
        <source>You have booked very often today. Continue tomorrow, or write to the academy.</source>
        <translation>حجزت مرات كثيرة اليوم. تابع غدًا، أو اكتب إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>The time of this request is over. Propose another one.</source>
        <translation>فات وقت هذا الطلب. اقترح وقتًا آخر.</translation>
    </message>
    <message>
        <source>The meeting link must be an address that begins with https://.</source>
        <translation>يجب أن يكون رابط اللقاء عنوانًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>Propose a different time within the coming year, on a multiple of five minutes.</source>
        <translation>اقترح وقتًا مختلفًا خلال السنة القادمة، عند مضاعفات خمس دقائق.</translation>
    </message>
    <message>
        <source>The other side has proposed another time. Answer that first.</source>
        <translation>اقترح الطرف الآخر وقتًا آخر. أجب عنه أولًا.</translation>
    </message>
    <message>
        <source>The proposed time is over. Propose another one.</source>
        <translation>فات الوقت المقترح. اقترح غيره.</translation>
    </message>
    <message>
        <source>This proposal was withdrawn or answered. Look at the session again.</source>
        <translation>سُحب هذا الاقتراح أو أُجيب عنه. انظر إلى الجلسة مجددًا.</translation>
    </message>
    <message>
        <source>The time of this session has come, so it cannot be cancelled any more.</source>
        <translation>حان وقت هذه الجلسة، فلا يمكن إلغاؤها بعد الآن.</translation>
    </message>
    <message>
        <source>The room of a session opens 15 minutes before it begins.</source>
        <translation>تُفتح غرفة الجلسة قبل بدايتها بـ١٥ دقيقة.</translation>
    </message>
    <message>
        <source>A session can be started 15 minutes before it begins.</source>
        <translation>يمكن بدء الجلسة قبل موعدها بـ١٥ دقيقة.</translation>
    </message>
    <message>
        <source>The time of this session is over. Finish it, or mark who was missing.</source>
        <translation>انتهى وقت هذه الجلسة. أنهِها، أو سجّل من غاب.</translation>
    </message>
    <message>
        <source>This session has not begun yet.</source>
        <translation>لم تبدأ هذه الجلسة بعد.</translation>
    </message>
    <message>
        <source>You were not seen in this session. If it took place all the same, write to the academy.</source>
        <translation>لم تُرَ في هذه الجلسة. إن انعقدت مع ذلك فاكتب إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>The report is longer than 8,000 characters. Shorten it, then try again.</source>
        <translation>التقرير أطول من ٨٠٠٠ حرف. اختصره ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Wait ten minutes before you call it missed.</source>
        <translation>انتظر عشر دقائق قبل أن تعدّها فائتة.</translation>
    </message>
    <message>
        <source>This was more than a week ago. Write to the academy.</source>
        <translation>مضى على ذلك أكثر من أسبوع. اكتب إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>The other side was there. If that did not work out, write to the academy.</source>
        <translation>كان الطرف الآخر حاضرًا. إن لم ينجح الأمر فاكتب إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>You were not seen there for the first ten minutes, so nobody can tell who was missing.</source>
        <translation>لم تُرَ هناك في الدقائق العشر الأولى، فلا يمكن معرفة من غاب.</translation>
    </message>
    <message>
        <source>You have given feedback for this session already.</source>
        <translation>قيّمت هذه الجلسة من قبل.</translation>
    </message>
    <message>
        <source>Feedback is for sessions that took place.</source>
        <translation>التقييم للجلسات التي انعقدت.</translation>
    </message>
    <message>
        <source>The text is longer than 4,000 characters. Shorten it, then send it again.</source>
        <translation>النص أطول من ٤٠٠٠ حرف. اختصره ثم أرسله مجددًا.</translation>
    </message>
    <message>
        <source>These are more than 500 working hours and exceptions. Remove some first.</source>
        <translation>هذه أكثر من ٥٠٠ من ساعات العمل والاستثناءات. احذف بعضها أولًا.</translation>
    </message>
    <message>
        <source>The academy does not know this time zone. Choose another one.</source>
        <translation>لا تعرف الأكاديمية هذه المنطقة الزمنية. اختر غيرها.</translation>
    </message>
    <message>
        <source>A pause has at most 4 hours, the notice at most 14 days.</source>
        <translation>الاستراحة ٤ ساعات على الأكثر، والإشعار المسبق ١٤ يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>One of the subjects is not taught any more. Choose again.</source>
        <translation>إحدى المواد لم تعد تُدرَّس. اختر من جديد.</translation>
    </message>
    <message>
        <source>You have fifty packages on offer. Archive one first.</source>
        <translation>لديك خمسون باقة معروضة. أرشف إحداها أولًا.</translation>
    </message>
    <message>
        <source>Give the package a name of at most 120 characters.</source>
        <translation>سمِّ الباقة باسم لا يتجاوز ١٢٠ حرفًا.</translation>
    </message>
    <message>
        <source>A package has a price, and is valid for 7 days to 3 years.</source>
        <translation>للباقة سعر، وتصلح من ٧ أيام إلى ٣ سنوات.</translation>
    </message>
    <message>
        <source>This course is not on offer any more.</source>
        <translation>لم تعد هذه الدورة معروضة.</translation>
    </message>
    <message>
        <source>You take this course already. Nothing is due.</source>
        <translation>أنت ملتحق بهذه الدورة. لا شيء مستحق.</translation>
    </message>
    <message>
        <source>The tutor has not confirmed this session yet. Pay when the time is agreed.</source>
        <translation>لم يؤكد المعلّم هذه الجلسة بعد. ادفع حين يُتفق على الوقت.</translation>
    </message>
    <message>
        <source>Nothing is due for this session.</source>
        <translation>لا شيء مستحق عن هذه الجلسة.</translation>
    </message>
    <message>
        <source>This package is not on offer any more.</source>
        <translation>لم تعد هذه الباقة معروضة.</translation>
    </message>
    <message>
        <source>Only a payment that went through can be given back.</source>
        <translation>لا يُستردّ إلا ما تم دفعه.</translation>
    </message>
    <message>
        <source>A refund of this payment is being looked at already.</source>
        <translation>يُنظر في استرداد هذه الدفعة من قبل.</translation>
    </message>
    <message>
        <source>Say in a few words why you ask for your money back.</source>
        <translation>قل بكلمات قليلة لماذا تطلب استرداد مالك.</translation>
    </message>
    <message>
        <source>This refund was decided already.</source>
        <translation>بُتّ في هذا الاسترداد من قبل.</translation>
    </message>
    <message>
        <source>Choose a period that has ended.</source>
        <translation>اختر فترة قد انتهت.</translation>
    </message>
    <message>
        <source>This payout was settled already.</source>
        <translation>سُوّيت هذه الدفعة من قبل.</translation>
    </message>
    <message>
        <source>You have sessions ahead. Cancel them first, so that nobody waits for you.</source>
        <translation>أمامك جلسات. ألغِها أولًا كي لا ينتظرك أحد.</translation>
    </message>
    <message>
        <source>Students take your courses. Ask the academy to hand them over or archive them first.</source>
        <translation>هناك طلاب في دوراتك. اطلب من الأكاديمية أولًا نقلها أو أرشفتها.</translation>
    </message>
    <message>
        <source>Students have paid you for sessions ahead. Ask the academy to give their money back first.</source>
        <translation>دفع لك طلاب عن جلسات قادمة. اطلب من الأكاديمية أولًا إعادة مالهم.</translation>
    </message>
    <message>
        <source>Money of yours is on its way. Wait until it has arrived, then delete your account.</source>
        <translation>لك مال في الطريق. انتظر وصوله ثم احذف حسابك.</translation>
    </message>
    <message>
        <source>You are the academy's only admin. Make somebody else an admin first.</source>
        <translation>أنت المدير الوحيد للأكاديمية. عيّن غيرك مديرًا أولًا.</translation>
    </message>
    <message>
        <source>This package is not for sessions with this tutor. Choose another way to pay.</source>
        <translation>هذه الباقة ليست لجلسات هذا المعلّم. اختر طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>The money for this goes back, or went back, so nothing can be booked with it.</source>
        <translation>مال هذه يُستردّ أو استُردّ، فلا يمكن الحجز بها.</translation>
    </message>
    <message>
        <source>It is not valid any more at that time. Choose an earlier time, or another way to pay.</source>
        <translation>لن تكون صالحة في ذلك الوقت. اختر وقتًا أبكر، أو طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>It is for other subjects. Choose one of them, or another way to pay.</source>
        <translation>هي لمواد أخرى. اختر إحداها، أو طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>Nothing is due for this session any more.</source>
        <translation>لم يعد شيء مستحقًا عن هذه الجلسة.</translation>
    </message>
    <message>
        <source>A page to pay for this session is open. Stop that payment first, then use your package.</source>
        <translation>صفحة دفع هذه الجلسة مفتوحة. أوقف ذلك الدفع أولًا ثم استخدم باقتك.</translation>
    </message>
    <message>
        <source>This student has twenty make-up sessions already. They should be used first.</source>
        <translation>لدى هذا الطالب عشرون جلسة تعويضية. فلتُستخدم أولًا.</translation>
    </message>
    <message>
        <source>The student has booked a session with it. Cancel that one first.</source>
        <translation>حجز الطالب جلسة بها. ألغِ تلك أولًا.</translation>
    </message>
    <message>
        <source>Say in a few words what it is for, in at most 500 characters.</source>
        <translation>قل بكلمات قليلة لماذا هي، في ٥٠٠ حرف على الأكثر.</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الباقات</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>الأرباح</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>الاستردادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>From {day} on it is at {new} instead of {old} by your clock.</source>
        <translation>ابتداءً من {day} تكون الساعة {new} بدلًا من {old} بتوقيتك.</translation>
    </message>
    <message>
        <source>From {day} on it is at {new} instead of {old} for {person}.</source>
        <translation>ابتداءً من {day} تكون الساعة {new} بدلًا من {old} لدى {person}.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>{n} of {total}, every week until {day}</source>
        <translation>{n} من {total}، كل أسبوع حتى {day}</translation>
    </message>
    <message numerus="yes">
        <source>You agree to all %Ln weekly sessions.</source>
        <translation><numerusform>أنت توافق على كل الجلسات الأسبوعية.</numerusform><numerusform>أنت توافق على الجلسة الأسبوعية.</numerusform><numerusform>أنت توافق على الجلستين الأسبوعيتين كلتيهما.</numerusform><numerusform>أنت توافق على الجلسات الأسبوعية كلها، وهي %Ln جلسات.</numerusform><numerusform>أنت توافق على الجلسات الأسبوعية كلها، وهي %Ln جلسة.</numerusform><numerusform>أنت توافق على الجلسات الأسبوعية كلها، وهي %Ln جلسة.</numerusform></translation></message>
    <message numerus="yes">
        <source>You decline all %Ln weekly sessions.</source>
        <translation><numerusform>أنت ترفض كل الجلسات الأسبوعية.</numerusform><numerusform>أنت ترفض الجلسة الأسبوعية.</numerusform><numerusform>أنت ترفض الجلستين الأسبوعيتين كلتيهما.</numerusform><numerusform>أنت ترفض الجلسات الأسبوعية كلها، وهي %Ln جلسات.</numerusform><numerusform>أنت ترفض الجلسات الأسبوعية كلها، وهي %Ln جلسة.</numerusform><numerusform>أنت ترفض الجلسات الأسبوعية كلها، وهي %Ln جلسة.</numerusform></translation></message>
    <message numerus="yes">
        <source>Only this session is cancelled. %Ln others of the weekly booking stay.</source>
        <translation><numerusform>تُلغى هذه الجلسة وحدها، ويبقى سائر الحجز الأسبوعي.</numerusform><numerusform>تُلغى هذه الجلسة وحدها، وتبقى جلسة أخرى من الحجز الأسبوعي.</numerusform><numerusform>تُلغى هذه الجلسة وحدها، وتبقى جلستان أخريان من الحجز الأسبوعي.</numerusform><numerusform>تُلغى هذه الجلسة وحدها، وتبقى %Ln جلسات أخرى من الحجز الأسبوعي.</numerusform><numerusform>تُلغى هذه الجلسة وحدها، وتبقى %Ln جلسة أخرى من الحجز الأسبوعي.</numerusform><numerusform>تُلغى هذه الجلسة وحدها، وتبقى %Ln جلسة أخرى من الحجز الأسبوعي.</numerusform></translation></message>
    <message numerus="yes">
        <source>Only this session moves. %Ln others of the weekly booking stay.</source>
        <translation><numerusform>تُنقل هذه الجلسة وحدها، ويبقى سائر الحجز الأسبوعي.</numerusform><numerusform>تُنقل هذه الجلسة وحدها، وتبقى جلسة أخرى من الحجز الأسبوعي.</numerusform><numerusform>تُنقل هذه الجلسة وحدها، وتبقى جلستان أخريان من الحجز الأسبوعي.</numerusform><numerusform>تُنقل هذه الجلسة وحدها، وتبقى %Ln جلسات أخرى من الحجز الأسبوعي.</numerusform><numerusform>تُنقل هذه الجلسة وحدها، وتبقى %Ln جلسة أخرى من الحجز الأسبوعي.</numerusform><numerusform>تُنقل هذه الجلسة وحدها، وتبقى %Ln جلسة أخرى من الحجز الأسبوعي.</numerusform></translation></message>
    <message>
        <source>From {day} on it is at {new} again.</source>
        <translation>وابتداءً من {day} تعود الساعة {new}.</translation>
    </message>
    <message>
        <source>From {day} on it is at {new}.</source>
        <translation>وابتداءً من {day} تكون الساعة {new}.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>هاتفيًا</translation>
    </message>
    <message>
        <source>not confirmed, waits for a connection</source>
        <translation>غير مؤكدة، تنتظر الاتصال</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>جارية الآن</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>{title} with {person}</source>
        <translation>{title} مع {person}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>لا جلسات</numerusform><numerusform>جلسة واحدة</numerusform><numerusform>جلستان</numerusform><numerusform>%Ln جلسات</numerusform><numerusform>%Ln جلسة</numerusform><numerusform>%Ln جلسة</numerusform></translation></message>
    <message>
        <source>Week {week}, {sessions}</source>
        <translation>أسبوع {week}، {sessions}</translation>
    </message>
    <message>
        <source>needs your answer</source>
        <translation>تنتظر ردك</translation>
    </message>
    <message>
        <source>another time is proposed</source>
        <translation>اقتُرح وقت آخر</translation>
    </message>
    <message>
        <source>again</source>
        <translation>ثانيةً</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Open {hours}</source>
        <translation>متاح {hours}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closed {hours}</source>
        <translation>مغلق {hours}</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>اليوم، {day}</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>لا شيء مقرر</translation>
    </message>
    <message>
        <source>The academy cannot be reached: changes have to wait.</source>
        <translation>لا يمكن الوصول إلى الأكاديمية: التغييرات تنتظر.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعيًا</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>رابط اللقاء</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Your feedback</source>
        <translation>تقييمك</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} من ٥ نجوم</translation>
    </message>
    <message>
        <source>Waits on this computer until the academy can be reached.</source>
        <translation>ينتظر على هذا الحاسوب حتى يمكن الوصول إلى الأكاديمية.</translation>
    </message>
    <message>
        <source>{time} your time</source>
        <translation>{time} بتوقيتك</translation>
    </message>
    <message>
        <source>{time} for {person}</source>
        <translation>{time} لدى {person}</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>ends in {time}</source>
        <translation>تنتهي بعد {time}</translation>
    </message>
    <message>
        <source>begins in {time}</source>
        <translation>تبدأ بعد {time}</translation>
    </message>
    <message>
        <source>{person} asks for this session</source>
        <translation>يطلب {person} هذه الجلسة</translation>
    </message>
    <message>
        <source>Waits for {person} to confirm</source>
        <translation>تنتظر تأكيد {person}</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>ألغيتَها</translation>
    </message>
    <message>
        <source>{person} did not come</source>
        <translation>لم يحضر {person}</translation>
    </message>
    <message>
        <source>You did not come</source>
        <translation>لم تحضر</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>Confirmed, at another time than first agreed</source>
        <translation>مؤكدة، في وقت غير المتفق عليه أولًا</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارية الآن</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>انعقدت</translation>
    </message>
    <message>
        <source>You propose {time}. Until {person} agrees, the session stays where it is.</source>
        <translation>تقترح {time}. إلى أن يوافق {person} تبقى الجلسة في وقتها.</translation>
    </message>
    <message>
        <source>{person} proposes {time}.</source>
        <translation>يقترح {person}: {time}.</translation>
    </message>
    <message>
        <source>The tutor has not given a meeting link yet.</source>
        <translation>لم يقدّم المعلّم رابط اللقاء بعد.</translation>
    </message>
    <message>
        <source>Opens 15 minutes before, at {time}.</source>
        <translation>تُفتح قبلها بـ15 دقيقة، عند {time}.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>أكّد</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>Propose another time</source>
        <translation>اقترح وقتًا آخر</translation>
    </message>
    <message>
        <source>Accept this time</source>
        <translation>اقبل هذا الوقت</translation>
    </message>
    <message>
        <source>Keep the old time</source>
        <translation>أبقِ الوقت السابق</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>اسحب الاقتراح</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>أنهِ</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>اكتب التقرير</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>لم يأتِ أحد</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>قيّم الجلسة</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>عدّل التفاصيل</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>ألغِ الجلسة</translation>
    </message>
    <message>
        <source>From 15 minutes before it begins.</source>
        <translation>ابتداءً من 15 دقيقة قبل بدئها.</translation>
    </message>
    <message>
        <source>From when it begins.</source>
        <translation>من حين تبدأ.</translation>
    </message>
    <message>
        <source>Wait ten minutes before you call it missed.</source>
        <translation>انتظر عشر دقائق قبل أن تعدّها فائتة.</translation>
    </message>
    <message>
        <source>The other side was there.</source>
        <translation>كان الطرف الآخر حاضرًا.</translation>
    </message>
    <message>
        <source>You were not seen there yourself for the first ten minutes.</source>
        <translation>لم تظهر أنت فيها في الدقائق العشر الأولى.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Asking whether it arrived…</source>
        <translation>نسأل هل وصل الطلب…</translation>
    </message>
    <message>
        <source>Nothing was done: the academy cannot be reached. Try again later.</source>
        <translation>لم يُنفَّذ شيء: لا يمكن الوصول إلى الأكاديمية. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The academy did not agree. Look at the session again.</source>
        <translation>لم توافق الأكاديمية. انظر إلى الجلسة ثانيةً.</translation>
    </message>
    <message>
        <source>Cancelling now is free.</source>
        <translation>الإلغاء الآن مجاني.</translation>
    </message>
    <message>
        <source>Cancelling is free until {time}.</source>
        <translation>الإلغاء مجاني حتى {time}.</translation>
    </message>
    <message>
        <source>Cancelling now costs {fee} of {price}.</source>
        <translation>الإلغاء الآن يكلّف {fee} من {price}.</translation>
    </message>
    <message>
        <source>{refund} of what was paid comes back.</source>
        <translation>يُردّ {refund} مما دُفع.</translation>
    </message>
    <message>
        <source>Cancelling is free. The student has paid and gets a make-up session, or the money back if they prefer.</source>
        <translation>الإلغاء مجاني. لقد دفع الطالب، فيحصل على جلسة تعويضية، أو على ماله إن فضّل ذلك.</translation>
    </message>
    <message>
        <source>It is too late to cancel for free: the prepaid session counts as used.</source>
        <translation>فات أوان الإلغاء المجاني: تُحسب الجلسة المدفوعة مسبقًا مستخدمة.</translation>
    </message>
    <message>
        <source>Cancelling is free. The prepaid session goes back to the student.</source>
        <translation>الإلغاء مجاني. تعود الجلسة المدفوعة مسبقًا إلى الطالب.</translation>
    </message>
    <message>
        <source>Until {time} you get the prepaid session back.</source>
        <translation>حتى {time} تستعيد الجلسة المدفوعة مسبقًا.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>المستحق {amount}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجانية</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>بانتظار الدفع</translation>
    </message>
    <message>
        <source>being paid</source>
        <translation>يجري دفعها</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>رُدّ جزء منها</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>رُدّ ثمنها</translation>
    </message>
    <message>
        <source>Paid with a prepaid package</source>
        <translation>مدفوعة من باقة مسبقة الدفع</translation>
    </message>
    <message>
        <source>A make-up session: nothing to pay</source>
        <translation>جلسة تعويضية: لا شيء للدفع</translation>
    </message>
    <message>
        <source>Nothing to pay: the prepaid session was given back</source>
        <translation>لا شيء للدفع: أُعيدت الجلسة المدفوعة مسبقًا</translation>
    </message>
    <message>
        <source>Free until {hours} before, then the prepaid session counts as used.</source>
        <translation>مجاني حتى {hours} قبل الموعد، ثم تُحسب الجلسة المدفوعة مسبقًا مستخدمة.</translation>
    </message>
    <message>
        <source>Free until {hours} before, then {percent} % of the price.</source>
        <translation>مجاني حتى {hours} قبلها، ثم {percent} % من السعر.</translation>
    </message>
    <message>
        <source>{person}: not seen</source>
        <translation>{person}: لم يُرَ</translation>
    </message>
    <message>
        <source>{person}: there since {time}</source>
        <translation>{person}: حاضر منذ {time}</translation>
    </message>
    <message>
        <source>{person}: {time}</source>
        <translation>{person}: {time}</translation>
    </message>
    <message>
        <source>The tutor</source>
        <translation>المعلّم</translation>
    </message>
    <message>
        <source>The student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>الأكاديمية</translation>
    </message>
    <message>
        <source>{person} booked it</source>
        <translation>حجزها {person}</translation>
    </message>
    <message>
        <source>{person} confirmed it</source>
        <translation>أكّدها {person}</translation>
    </message>
    <message>
        <source>{person} declined it</source>
        <translation>رفضها {person}</translation>
    </message>
    <message>
        <source>{person} proposed another time</source>
        <translation>اقترح {person} وقتًا آخر</translation>
    </message>
    <message>
        <source>{person} proposed yet another time</source>
        <translation>اقترح {person} وقتًا غيره</translation>
    </message>
    <message>
        <source>{person} accepted the new time</source>
        <translation>قبل {person} الوقت الجديد</translation>
    </message>
    <message>
        <source>{person} kept the old time</source>
        <translation>أبقى {person} الوقت السابق</translation>
    </message>
    <message>
        <source>{person} cancelled it</source>
        <translation>ألغاها {person}</translation>
    </message>
    <message>
        <source>{person} started it</source>
        <translation>بدأها {person}</translation>
    </message>
    <message>
        <source>{person} finished it</source>
        <translation>أنهاها {person}</translation>
    </message>
    <message>
        <source>{person} said that nobody came</source>
        <translation>قال {person} إن أحدًا لم يأتِ</translation>
    </message>
    <message>
        <source>{person} wrote the report</source>
        <translation>كتب {person} التقرير</translation>
    </message>
    <message>
        <source>{person} changed the details</source>
        <translation>غيّر {person} التفاصيل</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>أُكّدت.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>رُفضت.</translation>
    </message>
    <message>
        <source>Your proposal is with the other side.</source>
        <translation>اقتراحك لدى الطرف الآخر.</translation>
    </message>
    <message>
        <source>Agreed: the session has moved.</source>
        <translation>اتُّفق عليه: نُقلت الجلسة.</translation>
    </message>
    <message>
        <source>The session stays where it was.</source>
        <translation>تبقى الجلسة في وقتها.</translation>
    </message>
    <message>
        <source>Your proposal is withdrawn.</source>
        <translation>سُحب اقتراحك.</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>بدأت الجلسة.</translation>
    </message>
    <message>
        <source>The session is finished.</source>
        <translation>انتهت الجلسة.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>It is noted that nobody came.</source>
        <translation>سُجّل أن أحدًا لم يأتِ.</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is written down and sent.</source>
        <translation>شكرًا. كُتب تقييمك ويُرسل.</translation>
    </message>
    <message>
        <source>The details are saved.</source>
        <translation>حُفظت التفاصيل.</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>أُلغيت الجلسة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for your answer</source>
        <translation><numerusform>لا شيء ينتظر ردّك</numerusform><numerusform>جلسة واحدة تنتظر ردّك</numerusform><numerusform>جلستان تنتظران ردّك</numerusform><numerusform>%Ln جلسات تنتظر ردّك</numerusform><numerusform>%Ln جلسة تنتظر ردّك</numerusform><numerusform>%Ln جلسة تنتظر ردّك</numerusform></translation></message>
    <message>
        <source>another time: {time}</source>
        <translation>وقت آخر: {time}</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>بانتظار ردّك</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Name, picture, time zone</source>
        <translation>الاسم والصورة والمنطقة الزمنية</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Email, password, devices</source>
        <translation>البريد وكلمة المرور والأجهزة</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Export, delete your account</source>
        <translation>تصدير وحذف الحساب</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>أوقات الإتاحة</translation>
    </message>
    <message>
        <source>When you can be booked</source>
        <translation>متى يمكن حجزك</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme, size, motion</source>
        <translation>السمة والحجم والحركة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Texts, dates, direction</source>
        <translation>النصوص والتواريخ والاتجاه</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>By whose clock it goes</source>
        <translation>بتوقيت من يسير</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Notices, quiet hours, tray</source>
        <translation>الإشعارات وساعات الهدوء والشريط</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Downloads and room on the disk</source>
        <translation>التنزيلات ومساحة القرص</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What others can see</source>
        <translation>ما يمكن للآخرين رؤيته</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدّم</translation>
    </message>
    <message>
        <source>Diagnostics for whoever helps</source>
        <translation>بيانات تشخيص لمن يساعد</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>انتقل إلى أي شيء</translation>
    </message>
    <message>
        <source>Go to a view of the rail</source>
        <translation>انتقل إلى عرض من الشريط</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>ابحث في هذا العرض</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>البحث في كل الرسائل</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>هذه النظرة العامة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>في محادثة</translation>
    </message>
    <message>
        <source>In a lesson</source>
        <translation>في درس</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Next message that was found</source>
        <translation>الرسالة التالية التي عُثر عليها</translation>
    </message>
    <message>
        <source>Mention somebody of the group</source>
        <translation>ذكر شخص من المجموعة</translation>
    </message>
    <message>
        <source>Next mention of you</source>
        <translation>الإشارة التالية إليك</translation>
    </message>
    <message>
        <source>Forward the message</source>
        <translation>إعادة توجيه الرسالة</translation>
    </message>
    <message>
        <source>What can be done with a message</source>
        <translation>ما يمكن فعله برسالة</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>في التقويم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>افتح الجلسة</translation>
    </message>
    <message>
        <source>Find in the lesson</source>
        <translation>ابحث في الدرس</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>حروف أصغر</translation>
    </message>
    <message>
        <source>Select words by keyboard</source>
        <translation>حدّد الكلمات بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Highlight them</source>
        <translation>ظلّلها</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Make a card of them</source>
        <translation>اصنع منها بطاقة</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>احفظ هذا الموضع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Enter your email address, like name@example.com.</source>
        <translation>أدخل بريدك الإلكتروني، مثل name@example.com.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message numerus="yes">
        <source>Enter your first name, in at most %Ln characters.</source>
        <translation><numerusform>أدخل اسمك الأول، %Ln حرف على الأكثر.</numerusform><numerusform>أدخل اسمك الأول، حرف واحد على الأكثر.</numerusform><numerusform>أدخل اسمك الأول، حرفين على الأكثر.</numerusform><numerusform>أدخل اسمك الأول، %Ln أحرف على الأكثر.</numerusform><numerusform>أدخل اسمك الأول، %Ln حرفًا على الأكثر.</numerusform><numerusform>أدخل اسمك الأول، %Ln حرف على الأكثر.</numerusform></translation></message>
    <message numerus="yes">
        <source>A last name has at most %Ln characters.</source>
        <translation><numerusform>اسم العائلة %Ln حرف على الأكثر.</numerusform><numerusform>اسم العائلة حرف واحد على الأكثر.</numerusform><numerusform>اسم العائلة حرفين على الأكثر.</numerusform><numerusform>اسم العائلة %Ln أحرف على الأكثر.</numerusform><numerusform>اسم العائلة %Ln حرفًا على الأكثر.</numerusform><numerusform>اسم العائلة %Ln حرف على الأكثر.</numerusform></translation></message>
    <message>
        <source>Type all six digits of the mail.</source>
        <translation>اكتب أرقام الرسالة الستة كلها.</translation>
    </message>
    <message>
        <source>A mail to {email} is on its way. Type its six digits here, or click its link on this computer.</source>
        <translation>رسالة إلى {email} في طريقها. اكتب أرقامها الستة هنا أو انقر رابطها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If {email} has an account here, a mail is on its way. Type its six digits here, or click its link on this computer.</source>
        <translation>إن كان لـ {email} حساب هنا فهناك رسالة في طريقها. اكتب أرقامها الستة هنا أو انقر رابطها على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation><numerusform>استخدم %Ln حرف على الأقل.</numerusform><numerusform>استخدم حرف واحد على الأقل.</numerusform><numerusform>استخدم حرفين على الأقل.</numerusform><numerusform>استخدم %Ln أحرف على الأقل.</numerusform><numerusform>استخدم %Ln حرفًا على الأقل.</numerusform><numerusform>استخدم %Ln حرف على الأقل.</numerusform></translation></message>
    <message>
        <source>This address is not confirmed yet. Open the link in the email you received.</source>
        <translation>لم يُؤكَّد هذا العنوان بعد. افتح الرابط في الرسالة التي وصلتك.</translation>
    </message>
    <message>
        <source>This is not an academy's address. It looks like {example}</source>
        <translation>ليس هذا عنوان أكاديمية. يبدو العنوان هكذا: {example}</translation>
    </message>
    <message>
        <source>Use https: plain http would show your messages to the network.</source>
        <translation>استخدم https؛ فإن http العادي يكشف رسائلك للشبكة.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no academy. Check the address.</source>
        <translation>هناك ما يجيب على هذا العنوان لكنه ليس أكاديمية. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>This is the academy's secret key. It opens everything and must never leave the server: it was not kept. Ask for the publishable key, and tell the academy to replace the secret one.</source>
        <translation>هذا هو المفتاح السري للأكاديمية. إنه يفتح كل شيء ويجب ألا يغادر الخادم أبدًا، ولم يُحفظ هنا. اطلب المفتاح القابل للنشر وأخبر الأكاديمية أن تستبدل المفتاح السري.</translation>
    </message>
    <message>
        <source>This is not a publishable key. It begins with sb_publishable_ or eyJ.</source>
        <translation>ليس هذا مفتاحًا قابلًا للنشر. يبدأ المفتاح بـ sb_publishable_ أو eyJ.</translation>
    </message>
    <message>
        <source>The academy does not know this key. Copy its publishable key again.</source>
        <translation>لا تعرف الأكاديمية هذا المفتاح. انسخ المفتاح القابل للنشر مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the address and the key.</source>
        <translation>تحقق من العنوان والمفتاح.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check it, and your internet connection.</source>
        <translation>لا شيء يجيب عند هذا العنوان. تحقق منه ومن اتصالك بالإنترنت.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>مدرّس</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Too many tries. Wait a few minutes, then try again.</source>
        <translation>محاولات كثيرة. انتظر بضع دقائق ثم حاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %Ln seconds.</source>
        <translation><numerusform>محاولات كثيرة. حاول مرة أخرى الآن.</numerusform><numerusform>محاولات كثيرة. حاول مرة أخرى بعد ثانية.</numerusform><numerusform>محاولات كثيرة. حاول مرة أخرى بعد ثانيتين.</numerusform><numerusform>محاولات كثيرة. حاول مرة أخرى بعد %Ln ثوانٍ.</numerusform><numerusform>محاولات كثيرة. حاول مرة أخرى بعد %Ln ثانية.</numerusform><numerusform>محاولات كثيرة. حاول مرة أخرى بعد %Ln ثانية.</numerusform></translation></message>
    <message numerus="yes">
        <source>Too many tries. Try again in %Ln minutes.</source>
        <translation><numerusform>محاولات كثيرة. حاول مرة أخرى الآن.</numerusform><numerusform>محاولات كثيرة. حاول مرة أخرى بعد دقيقة.</numerusform><numerusform>محاولات كثيرة. حاول مرة أخرى بعد دقيقتين.</numerusform><numerusform>محاولات كثيرة. حاول مرة أخرى بعد %Ln دقائق.</numerusform><numerusform>محاولات كثيرة. حاول مرة أخرى بعد %Ln دقيقة.</numerusform><numerusform>محاولات كثيرة. حاول مرة أخرى بعد %Ln دقيقة.</numerusform></translation></message>
</context>
<context>
    <name>sign_out</name>
    <message>
        <source>You have begun to write something</source>
        <translation>لقد بدأت كتابة شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are not sent yet</source>
        <translation><numerusform>لم تُرسل %Ln رسالة بعد</numerusform><numerusform>لم تُرسل رسالة واحدة بعد</numerusform><numerusform>لم تُرسل رسالتان بعد</numerusform><numerusform>لم تُرسل %Ln رسائل بعد</numerusform><numerusform>لم تُرسل %Ln رسالة بعد</numerusform><numerusform>لم تُرسل %Ln رسالة بعد</numerusform></translation></message>
    <message>
        <source>What you keep stays on this computer and is back when you sign in here again.</source>
        <translation>يبقى ما تحتفظ به على هذا الحاسوب ويعود عند تسجيل دخولك هنا مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused and need you before they can go.</source>
        <translation><numerusform>رُفضت %Ln رسالة وتحتاج إليك قبل إرسالها.</numerusform><numerusform>رُفضت رسالة واحدة وتحتاج إليك قبل إرسالها.</numerusform><numerusform>رُفضت رسالتان وتحتاجان إليك قبل إرسالهما.</numerusform><numerusform>رُفضت %Ln رسائل وتحتاج إليك قبل إرسالها.</numerusform><numerusform>رُفضت %Ln رسالة وتحتاج إليك قبل إرسالها.</numerusform><numerusform>رُفضت %Ln رسالة وتحتاج إليك قبل إرسالها.</numerusform></translation></message>
</context>
<context>
    <name>students</name>
    <message>
        <source>A student without a name</source>
        <translation>طالب بلا اسم</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}٪</translation>
    </message>
    <message>
        <source>Next: {time}</source>
        <translation>التالية: {time}</translation>
    </message>
    <message>
        <source>Last: {time}</source>
        <translation>الأخيرة: {time}</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>{n} % of the courses done</source>
        <translation>أُنجز {n}٪ من الدورات</translation>
    </message>
    <message>
        <source>has a private note</source>
        <translation>له ملاحظة خاصة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation><numerusform>لا رسائل غير مقروءة</numerusform><numerusform>رسالة واحدة غير مقروءة</numerusform><numerusform>رسالتان غير مقروءتين</numerusform><numerusform>%Ln رسائل غير مقروءة</numerusform><numerusform>%Ln رسالة غير مقروءة</numerusform><numerusform>%Ln رسالة غير مقروءة</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln sessions held</source>
        <translation><numerusform>لم تُعقد جلسات</numerusform><numerusform>عُقدت جلسة واحدة</numerusform><numerusform>عُقدت جلستان</numerusform><numerusform>عُقدت %Ln جلسات</numerusform><numerusform>عُقدت %Ln جلسة</numerusform><numerusform>عُقدت %Ln جلسة</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln sessions ahead</source>
        <translation><numerusform>لا جلسات قادمة</numerusform><numerusform>جلسة قادمة واحدة</numerusform><numerusform>جلستان قادمتان</numerusform><numerusform>%Ln جلسات قادمة</numerusform><numerusform>%Ln جلسة قادمة</numerusform><numerusform>%Ln جلسة قادمة</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln times not there</source>
        <translation><numerusform>لم يغب</numerusform><numerusform>غاب مرة واحدة</numerusform><numerusform>غاب مرتين</numerusform><numerusform>غاب %Ln مرات</numerusform><numerusform>غاب %Ln مرة</numerusform><numerusform>غاب %Ln مرة</numerusform></translation></message>
    <message>
        <source>{time} for them now</source>
        <translation>الوقت لديه الآن {time}</translation>
    </message>
    <message>
        <source>assigned by the academy</source>
        <translation>عيّنته الأكاديمية</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>finished on {day}</source>
        <translation>أُنهيت في {day}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>last there on {day}</source>
        <translation>آخر مرة في {day}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} من ٥ نجوم</translation>
    </message>
</context>
<context>
    <name>theme</name>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln يوم</numerusform><numerusform>يوم واحد</numerusform><numerusform>يومين</numerusform><numerusform>%Ln أيام</numerusform><numerusform>%Ln يومًا</numerusform><numerusform>%Ln يوم</numerusform></translation></message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} و{hours}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Open a lesson</source>
        <translation>افتح درسًا</translation>
    </message>
    <message>
        <source>It stays readable offline.</source>
        <translation>يبقى مقروءًا دون اتصال.</translation>
    </message>
    <message>
        <source>Write to your tutor</source>
        <translation>اكتب إلى مدرّسك</translation>
    </message>
    <message>
        <source>Write to a student</source>
        <translation>اكتب إلى طالب</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>اكتب إلى شخص ما</translation>
    </message>
    <message>
        <source>Offline, too: it is sent later.</source>
        <translation>حتى دون اتصال: يُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Go anywhere with Ctrl+K</source>
        <translation>انتقل إلى أي مكان بـ Ctrl+K</translation>
    </message>
    <message>
        <source>A person, a course, a command.</source>
        <translation>شخص أو دورة أو أمر.</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>خصّصه لك</translation>
    </message>
    <message>
        <source>Theme, size and language.</source>
        <translation>السمة والحجم واللغة.</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>مساء الخير، {name}</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>طاب نهارك</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>طاب نهارك، {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صباح الخير، {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation><numerusform>لا رسائل غير مقروءة</numerusform><numerusform>رسالة واحدة غير مقروءة</numerusform><numerusform>رسالتان غير مقروءتين</numerusform><numerusform>%Ln رسائل غير مقروءة</numerusform><numerusform>%Ln رسالة غير مقروءة</numerusform><numerusform>%Ln رسالة غير مقروءة</numerusform></translation></message>
    <message>
        <source>Message deleted</source>
        <translation>حُذفت الرسالة</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>الأكاديمية</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>أُنجز {done} من {total}</translation>
    </message>
    <message>
        <source>{n} % done</source>
        <translation>أُنجز {n}٪</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>مجدولة: {name}</translation>
    </message>
    <message>
        <source>Feedback for {name}</source>
        <translation>ملاحظات لـ {name}</translation>
    </message>
    <message>
        <source>Time with {name}</source>
        <translation>موعد مع {name}</translation>
    </message>
    <message>
        <source>Review of {name}</source>
        <translation>تقييم {name}</translation>
    </message>
    <message>
        <source>Your progress in {name}</source>
        <translation>تقدّمك في {name}</translation>
    </message>
    <message>
        <source>Your mark in {name}</source>
        <translation>علامتك في {name}</translation>
    </message>
    <message>
        <source>Your note on {name}</source>
        <translation>ملاحظتك عن {name}</translation>
    </message>
    <message>
        <source>Your answers to {name}</source>
        <translation>إجاباتك عن {name}</translation>
    </message>
    <message>
        <source>Your card on {name}</source>
        <translation>بطاقتك عن {name}</translation>
    </message>
    <message>
        <source>Your review of {name}</source>
        <translation>مراجعتك لـ {name}</translation>
    </message>
    <message>
        <source>That you like {name}</source>
        <translation>إعجابك بـ {name}</translation>
    </message>
    <message>
        <source>That you keep {name}</source>
        <translation>احتفاظك بـ {name}</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>A time that you asked for</source>
        <translation>موعد طلبته</translation>
    </message>
    <message>
        <source>The review of a course</source>
        <translation>تقييم دورة</translation>
    </message>
    <message>
        <source>Your progress in a lesson</source>
        <translation>تقدّمك في درس</translation>
    </message>
    <message>
        <source>Your mark in a lesson</source>
        <translation>علامتك في درس</translation>
    </message>
    <message>
        <source>Your note on a student</source>
        <translation>ملاحظتك عن طالب</translation>
    </message>
    <message>
        <source>Your answers to a quiz</source>
        <translation>إجاباتك عن اختبار</translation>
    </message>
    <message>
        <source>A card of yours</source>
        <translation>إحدى بطاقاتك</translation>
    </message>
    <message>
        <source>A card that you reviewed</source>
        <translation>بطاقة راجعتها</translation>
    </message>
    <message>
        <source>That you like an article</source>
        <translation>إعجابك بمقالة</translation>
    </message>
    <message>
        <source>That you keep an article</source>
        <translation>احتفاظك بمقالة</translation>
    </message>
    <message>
        <source>A conversation that you can no longer see</source>
        <translation>محادثة لم يعد بإمكانك رؤيتها</translation>
    </message>
    <message>
        <source>ends in {time}</source>
        <translation>تنتهي بعد {time}</translation>
    </message>
    <message>
        <source>begins in {time}</source>
        <translation>تبدأ بعد {time}</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>This copy of the app is updated by whoever installed it.</source>
        <translation>هذه النسخة من التطبيق يحدّثها من ثبّتها.</translation>
    </message>
    <message>
        <source>What was found is not what the publisher signed. Nothing was changed.</source>
        <translation>ما وُجد ليس ما وقّعه الناشر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <translation>لديك أحدث إصدار.</translation>
    </message>
    <message>
        <source>What came is not what the publisher signed. It was thrown away.</source>
        <translation>ما وصل ليس ما وقّعه الناشر. حُذف.</translation>
    </message>
</context>
</TS>
