"""Output of the commands: results to standard output, everything else to standard error."""

from rich.console import Console

# Without emoji codes, which would replace parts of data such as the :AB: of a MAC address.
out = Console(highlight=False, soft_wrap=True, emoji=False)
err = Console(stderr=True, highlight=False, soft_wrap=True, emoji=False)


class CommandError(Exception):
    """A command cannot be executed; its text is shown instead of a traceback."""
