"""What the frozen program runs first."""

from lyncfedclient.__main__ import main

main()
