"""What may stand on the command line."""

from __future__ import annotations

import argparse
from typing import NoReturn

from followup_lint.cli.status import FAILED
from followup_lint.version import __version__

COMMANDS = ("check", "parse", "rules", "explain")
_EPILOG = "Exit status: 0 nothing at or above --fail-on; 1 something; 2 could not run, or a file could not be read."


class Parser(argparse.ArgumentParser):
    """A parser that says in one line what is wrong."""

    def error(self, message: str) -> NoReturn:
        from followup_lint.formats.escape import visible

        self.exit(FAILED, f"followup-lint: error: {visible(message)} (see {self.prog} --help)\n")


def parser() -> Parser:
    """The parser of the whole command line."""
    top = Parser(
        prog="followup-lint",
        description="A linter for the thank-you mail after a job interview.",
        epilog=_EPILOG,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"followup-lint {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_check(commands.add_parser("check", help="judge drafts", description="Judge drafts.", epilog=_EPILOG, allow_abbrev=False))
    _add_parse(commands.add_parser("parse", help="show how a draft is read", description="Show the zones that a draft is read as.", allow_abbrev=False))
    _add_rules(commands.add_parser("rules", help="list the rules", description="List the rules.", allow_abbrev=False))
    _add_explain(commands.add_parser("explain", help="say what a rule is about", description="Say what a rule is about.", allow_abbrev=False))
    for command in commands.choices.values():
        command.set_defaults(usage=command.format_usage().rstrip())
    return top


def _add_check(command: argparse.ArgumentParser) -> None:
    command.add_argument("paths", nargs="*", metavar="PATHS", help="files, folders and patterns; - for standard input")
    rules = command.add_argument_group("rules, by code, name or prefix, several with commas")
    rules.add_argument("--select", action="append", metavar="RULES", help="judge these alone")
    rules.add_argument("--extend-select", action="append", metavar="RULES", help="judge these too")
    rules.add_argument("--ignore", action="append", metavar="RULES", help="leave these out")
    rules.add_argument("--profile", metavar="NAME", help="email, template or card (default: what the file says, else email)")
    output = command.add_argument_group("output")
    output.add_argument("--format", choices=("text", "concise", "json"), default="text", help="default: text")
    output.add_argument("--output", metavar="FILE", help="write to FILE, not to standard output")
    output.add_argument("--statistics", action="store_true", help="count the findings of every rule")
    output.add_argument("--quiet", action="store_true", help="no closing summary")
    command.add_argument("--fail-on", choices=("error", "warning", "info", "never"), default="warning", help="exit with 1 from this severity on (default: warning)")
    command.add_argument("--stdin-filename", metavar="NAME", help="the file name that standard input stands for")
    command.add_argument("--isolated", action="store_true", help="read no configuration and no plug-in")


def _add_parse(command: argparse.ArgumentParser) -> None:
    command.add_argument("path", nargs="?", metavar="PATH", help="a file; - (or nothing, in a pipe) for standard input")
    command.add_argument("--stdin-filename", metavar="NAME", help="the file name that standard input stands for")


def _add_rules(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=("text", "json"), default="text", help="default: text")


def _add_explain(command: argparse.ArgumentParser) -> None:
    command.add_argument("rule", metavar="RULE", help="a code, a name or a prefix of codes")

