import click
@click.command()
@click.option("--dry-run/--no-dry-run", default=True)
@click.option("--batch-size", default=5)
def main(dry_run, batch_size):
    pass
