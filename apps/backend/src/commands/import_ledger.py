"""`sams import ledger`: import of the Excel ledger, with a report of every interpreted cell."""

import asyncio
import dataclasses
import json
from collections import Counter
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from src.commands.console import err, out
from src.commands.engines import engines
from src.config import Settings, get_settings
from src.database import Database, set_audit_actor
from src.integrations.ledger import Finding, HolderRules, Ledger, LedgerOptions, read_ledger
from src.services.ledger.ledger import LedgerReport, load_ledger

ACTOR = "sams import ledger"
MAX_LINES = 1000


class RowsWithoutTag(StrEnum):
    """The outcome of rows without an asset tag."""

    REFUSE = "refuse"
    NUMBER = "number"


app = typer.Typer(help="Import data from other sources.", no_args_is_help=True)


@app.command()
def ledger(
    file: Annotated[
        Path, typer.Argument(help="The workbook (.xlsx).", exists=True, dir_okay=False, readable=True)
    ],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print the report without changing anything.")
    ] = False,
    rows_without_tag: Annotated[
        RowsWithoutTag,
        typer.Option(
            help="Refuse rows without an asset tag, or give them the next number of their category."
        ),
    ] = RowsWithoutTag.REFUSE,
    person: Annotated[
        list[str] | None,
        typer.Option(help="A text in the column of holders that is a person. May be repeated."),
    ] = None,
    not_person: Annotated[
        list[str] | None,
        typer.Option(help="A text in the column of holders that is no person. May be repeated."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the whole report as JSON.")] = False,
) -> None:
    """Import an Excel ledger in one transaction.

    Each row with an asset tag (자산번호) becomes an asset. Existing assets stay
    unchanged, and the report lists the differences. So importing a file twice
    changes nothing.

    Cells that fit no field are kept in the special notes of the asset:
    `구매연일: 미상`. So are cell notes, former users, and further rows with the
    same tag.

    A holder is a person, and becomes a user without e-mail and password,
    unless the text is a location, a department or one of
    LEDGER_NO_HOLDER_WORDS. Titles such as 과장 are removed.

    Rows without a tag are reported and not imported: add a tag and import
    the file again, or give them the next number of their category with
    `--rows-without-tag number`.
    """
    holders = HolderRules(get_settings().ledger_no_holder_words, person or (), not_person or ())
    options = LedgerOptions(holders, rows_without_tag == RowsWithoutTag.NUMBER)
    with Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=err
    ) as progress:
        task = progress.add_task(f"Reading {file.name}", total=None)
        ledger_file = read_ledger(file.read_bytes(), options)
        progress.update(task, description=f"Loading {file.name}", total=len(ledger_file.rows))
        with engines(ACTOR) as settings:
            report = asyncio.run(
                _load(
                    settings,
                    ledger_file,
                    file.name,
                    lambda count: progress.advance(task, count),
                    dry_run=dry_run,
                )
            )
    if as_json:
        print_json(report, file, dry_run=dry_run)
    else:
        print_report(report, file, dry_run=dry_run)


async def _load(
    settings: Settings, ledger_file: Ledger, source: str, progress: Callable[[int], None], *, dry_run: bool
) -> LedgerReport:
    database = await Database.connect(settings)
    try:
        async with database.session() as session:
            await set_audit_actor(session, actor_name=ACTOR)
            report = await load_ledger(session, settings, ledger_file, source=source, progress=progress)
            if dry_run:
                await session.rollback()
    finally:
        await database.close()
    return report


def print_json(report: LedgerReport, file: Path, *, dry_run: bool) -> None:
    """Print the report as JSON."""
    values = {"file": str(file), "dry_run": dry_run, **dataclasses.asdict(report)}
    out.print(json.dumps(values, ensure_ascii=False, indent=2), markup=False)


def print_report(report: LedgerReport, file: Path, *, dry_run: bool) -> None:
    """Print the report as text: warnings by row, other findings counted by column."""
    warnings = [finding for finding in report.findings if finding.severity == "warning"]
    rest = Counter(
        (finding.column, finding.outcome.rpartition(": ")[2])
        for finding in report.findings
        if finding.severity == "info"
    )
    if warnings:
        out.print("Please check:")
    for finding in warnings[:MAX_LINES]:
        out.print(f"  {_line(finding)}", markup=False)
    if len(warnings) > MAX_LINES:
        out.print(f"  … and {len(warnings) - MAX_LINES:,} more; --json prints all")
    if rest:
        out.print("Interpreted cells (--json lists each):")
    for (column, outcome), count in rest.most_common():
        out.print(f"  {column or 'rows'}: {count:,} {outcome}", markup=False)
    added = f"{report.assets_added:,} assets {'would be' if dry_run else 'were'} added"
    out.print(f"{file.name}: {added}, {report.assets_present:,} existed already", markup=False)
    for sheet, count in report.sheets.items():
        out.print(f"  {sheet}: {count:,} assets", markup=False)
    for table, count in report.also_added.items():
        out.print(f"  also new: {count:,} {table.replace('_', ' ')}")
    if report.rows_with_duplicate_tag:
        out.print(
            f"  {report.rows_with_duplicate_tag:,} rows repeat a tag and are kept in the notes of the first"
        )
    if report.rows_numbered:
        out.print(f"  {report.rows_numbered:,} rows have no asset tag and were given the next number")
    if report.rows_without_tag:
        out.print(f"  {report.rows_without_tag:,} rows have no readable asset tag and were not imported")
    if dry_run:
        out.print("Dry run: nothing was changed")


def _line(finding: Finding) -> str:
    return f"{finding.sheet} row {finding.row}, {finding.column or ''}: {finding.text!r}: {finding.outcome}"
