"""The library screen: articles to find and to read, offline too."""
