"""The app's own widgets: made of tokens, usable by keyboard, named for screen readers, mirrored right to left."""
