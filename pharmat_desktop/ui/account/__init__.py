"""What one sees of accounts outside of the screens: the menu in the rail, leaving, and how files are protected."""
