from dataclasses import dataclass


@dataclass(frozen=True)
class Vehicle:
    id: int
    plate: str
    depot_id: int | None


def insert(cur, plate: str, depot_id: int | None) -> int:
    cur.execute(
        "INSERT INTO fleet.vehicles (plate, depot_id) VALUES (%s, %s) RETURNING id",
        (plate, depot_id),
    )
    return cur.fetchone()[0]


def of_depot(cur, depot_id: int) -> list[Vehicle]:
    cur.execute(
        "SELECT id, plate, depot_id FROM fleet.vehicles WHERE depot_id = %s ORDER BY plate",
        (depot_id,),
    )
    return [Vehicle(*row) for row in cur.fetchall()]
