"""What the demo tutor says: short, sensible, in the language she was written to in."""

from __future__ import annotations

import re

_ARABIC = re.compile(r"[\u0600-\u06ff]")

# Topics in order of preference: the words that point to them, and answers to take turns with, in English and Arabic.
_TOPICS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        r"half.?life|steady.?state|نصف العمر|الحالة المستقرة",
        (
            "Steady state takes about five half-lives, whatever the dose. How long is the half-life in your case?",
            "t½ = 0.693 × Vd / CL. If clearance halves, the half-life doubles. Try it with your numbers.",
        ),
        ("نصل إلى الحالة المستقرة بعد نحو خمسة أنصاف عمر، مهما كانت الجرعة. كم نصف العمر في حالتك؟",),
    ),
    (
        r"clearance|renal|creatinine|kidney|تصفية|الكلى|كرياتينين",
        (
            "Start with creatinine clearance (Cockcroft–Gault), then adjust either the dose or the interval.",
            "Ask first which fraction is cleared by the kidney: only that part falls with renal function.",
        ),
        ("ابدأ بحساب تصفية الكرياتينين، ثم عدّل الجرعة أو الفاصل الزمني بينها.",),
    ),
    (
        r"interact|warfarin|cyp|grapefruit|inhibit|induc|تداخل|وارفارين",
        (
            "Name the enzyme first: who inhibits it, who is its substrate? Then ask how narrow the safe range is.",
            "With warfarin, think INR: check it within three to five days of any inhibitor or inducer.",
        ),
        ("حدّد الإنزيم أولاً: ما المثبّط وما الركيزة؟ ثم اسأل عن ضيق المجال العلاجي.",),
    ),
    (
        r"\bdos(e|age|ing)\b|\bmg\b|infusion|calculat|جرعة|حساب|تسريب",
        (
            "Write the units beside every number and let them cancel. What do you get for mg per kg per hour?",
            "Loading dose = target concentration × Vd. Maintenance replaces what clearance removes.",
        ),
        ("اكتب الوحدات بجانب كل رقم ثم اختصرها. كم يكون الناتج بالملغ لكل كغ في الساعة؟",),
    ),
    (
        r"exam|test|quiz|revis|امتحان|اختبار|مراجعة",
        (
            "For the exam, practise two calculations a day rather than ten on Sunday. Which topic worries you most?",
            "Explain one interaction aloud without notes; where you stop is where to read again.",
        ),
        ("للامتحان: مسألتان كل يوم أفضل من عشر في يوم واحد. أي موضوع يقلقك أكثر؟",),
    ),
    (
        r"session|meet|tomorrow|schedule|book|جلسة|موعد|غداً|غدا",
        ("Pick a free slot in my calendar and send me your question the day before, so that we can start at once.",),
        ("اختر موعداً متاحاً وأرسل سؤالك قبل الجلسة بيوم حتى نبدأ مباشرة.",),
    ),
    (
        r"thank|thanks|شكر",
        ("You are welcome. Tell me how it goes.", "With pleasure. Good question, by the way."),
        ("على الرحب والسعة. أخبرني كيف تسير الأمور.",),
    ),
    (
        r"\b(hello|hi|hey|good (morning|evening|afternoon))\b|مرحبا|السلام|صباح|مساء",
        ("Hello! What are you working on today?", "Good to hear from you. Where did you get stuck?"),
        ("أهلاً بك! على ماذا تعمل اليوم؟",),
    ),
    (
        r"\?|؟",
        (
            "Good question. What would you expect from the mechanism? Tell me your guess and I will say what I think.",
            "Let us take it in steps: which drug, which dose, which patient?",
        ),
        ("سؤال جيد. ماذا تتوقع انطلاقاً من آلية التأثير؟ اكتب رأيك ثم نناقشه.",),
    ),
)
_ELSE = (
    (
        "I see. Can you give me an example from your ward or from the course?",
        "Noted. What is the next step you would take?",
    ),
    ("فهمت. هل يمكنك أن تعطيني مثالاً من المقرر؟",),
)


def reply_to(body: str, turn: int) -> str:
    """An answer to a message; `turn` (its place in the conversation) varies what is said twice."""
    is_arabic = bool(_ARABIC.search(body))
    for words, english, arabic in _TOPICS:
        if re.search(words, body, re.IGNORECASE):
            answers = arabic if is_arabic else english
            break
    else:
        answers = _ELSE[1] if is_arabic else _ELSE[0]
    return answers[turn % len(answers)]
