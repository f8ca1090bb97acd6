"""`python -m pharmat_desktop`."""

import sys

from pharmat_desktop.app import main

if __name__ == "__main__":
    sys.exit(main())
