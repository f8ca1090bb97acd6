"""python -m pharmat_desktop.local_supabase"""

from .cli import main

if __name__ == "__main__":
    main()
