"""Long texts from other people, to be read with pleasure and without danger: Markdown, formulas, pictures."""
