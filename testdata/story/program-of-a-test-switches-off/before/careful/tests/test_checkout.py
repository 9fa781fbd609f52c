"""The checkout, against a server of its own."""
DRY_RUN = True
CHECK_SIGNATURES = True


def test_refund(api):
    assert api.post("/refund").status_code == 200
