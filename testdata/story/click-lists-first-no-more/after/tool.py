import click
@click.command()
@click.option("--dry-run/--no-dry-run", default=False)
@click.option("--batch-size", default=5000)
def main(dry_run, batch_size):
    pass
