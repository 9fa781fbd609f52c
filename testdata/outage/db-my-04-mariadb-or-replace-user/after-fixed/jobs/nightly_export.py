import os
import mariadb

con = mariadb.connect(
    host="mdb-1", user="svc_export", password=os.environ["EXPORT_PW"], database="exports", ssl=True
)


def run(day):
    cur = con.cursor()
    cur.execute("INSERT INTO exports.run (day, state) VALUES (?, 'started')", (day,))
    cur.execute("SELECT id, name, country FROM crm.account WHERE updated_on = ?", (day,))
    for row in cur.fetchall():
        cur.execute("UPDATE exports.line SET name = ?, country = ? WHERE account = ?", (row[1], row[2], row[0]))
    con.commit()
