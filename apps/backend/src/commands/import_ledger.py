"""`sams import ledger`: the company's Excel ledger, loaded once, with a report on all that was not plain."""

import asyncio
import dataclasses
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from src.commands.console import err, out
from src.commands.engines import engines
from src.config import Settings
from src.database import Database, set_audit_actor
from src.integrations.ledger import Finding, Ledger, read_ledger
from src.services.ledger.ledger import LedgerReport, load_ledger

ACTOR = "sams import ledger"
MOST_LINES = 1000

app = typer.Typer(help="Load what was kept elsewhere.", no_args_is_help=True)


@app.command()
def ledger(
    file: Annotated[
        Path, typer.Argument(help="The workbook (.xlsx).", exists=True, dir_okay=False, readable=True)
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Report the same, and change nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the whole report as JSON.")] = False,
) -> None:
    """Load an Excel ledger: all of it or, if something fails, nothing.

    Each row with an asset tag (자산번호) becomes an asset, once. An asset that
    is there already is left as it is, and the report says where the file
    differs from it. So loading a file twice changes nothing.

    A cell that no field can hold is kept with its asset, in the special
    notes: `구매연일: 미상`. So are former users, holders that are rooms or
    uses, and later rows with the same tag. Anybody who holds something
    becomes a user without e-mail and password.

    A row without a tag is reported with all that it says, and not loaded:
    give it a tag and load the file again.
    """
    with Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=err
    ) as progress:
        task = progress.add_task(f"Reading {file.name}", total=None)
        read = read_ledger(file.read_bytes())
        progress.update(task, description=f"Loading {file.name}", total=len(read.rows))
        with engines(ACTOR) as settings:
            report = asyncio.run(
                _load(settings, read, file.name, lambda count: progress.advance(task, count), dry_run=dry_run)
            )
    if as_json:
        print_json(report, file, dry_run=dry_run)
    else:
        print_report(report, file, dry_run=dry_run)


async def _load(
    settings: Settings, read: Ledger, source: str, progress: Callable[[int], None], *, dry_run: bool
) -> LedgerReport:
    database = await Database.connect(settings)
    try:
        async with database.session() as session:
            await set_audit_actor(session, actor_name=ACTOR)
            report = await load_ledger(session, settings, read, source=source, progress=progress)
            if dry_run:
                await session.rollback()
    finally:
        await database.close()
    return report


def print_json(report: LedgerReport, file: Path, *, dry_run: bool) -> None:
    """Print the report for a script to read."""
    values = {"file": str(file), "dry_run": dry_run, **dataclasses.asdict(report)}
    out.print(json.dumps(values, ensure_ascii=False, indent=2), markup=False)


def print_report(report: LedgerReport, file: Path, *, dry_run: bool) -> None:
    """Print the report for a person to read: what to look at row by row, the rest by column."""
    warnings = [finding for finding in report.findings if finding.severity == "warning"]
    rest = Counter(
        (one.column, one.outcome.rpartition(": ")[2]) for one in report.findings if one.severity == "info"
    )
    if warnings:
        out.print("To look at:")
    for finding in warnings[:MOST_LINES]:
        out.print(f"  {_line(finding)}", markup=False)
    if len(warnings) > MOST_LINES:
        out.print(f"  … and {len(warnings) - MOST_LINES:,} more; --json prints all")
    if rest:
        out.print("Noted, cell by cell in --json:")
    for (column, outcome), count in rest.most_common():
        out.print(f"  {column or 'rows'}: {count:,} {outcome}", markup=False)
    added = f"{report.assets_added:,} assets {'would be' if dry_run else 'were'} added"
    out.print(f"{file.name}: {added}, {report.assets_present:,} were there already", markup=False)
    for sheet, count in report.sheets.items():
        out.print(f"  {sheet}: {count:,} assets", markup=False)
    for table, count in report.also_added.items():
        out.print(f"  also new: {count:,} {table.replace('_', ' ')}")
    if report.rows_with_duplicate_tag:
        out.print(
            f"  {report.rows_with_duplicate_tag:,} rows have a tag again, and are kept with its first row"
        )
    if report.rows_without_tag:
        out.print(f"  {report.rows_without_tag:,} rows have no tag, and were not loaded")
    if dry_run:
        out.print("This was a dry run: nothing has changed")


def _line(finding: Finding) -> str:
    return f"{finding.sheet} row {finding.row}, {finding.column or ''}: {finding.text!r}: {finding.outcome}"
