setup() {
    DUMP_ROOT=$(mktemp -d /srv/dumps/test.XXXXXX)
    export DUMP_ROOT
    touch "$DUMP_ROOT/.dump-root"
    mkdir "$DUMP_ROOT/crm"
    for d in 1 2 40 41 42 43 44 45 46 47; do
        touch -d "$d days ago" "$DUMP_ROOT/crm/$d.dump.zst"
    done
}

teardown() { rm -r -- "${DUMP_ROOT:?}"; }

@test "the seven newest stay" {
    bin/prune-dumps.sh
    [ "$(find "$DUMP_ROOT/crm" -name '*.dump.zst' | wc -l)" -eq 7 ]
    [ -e "$DUMP_ROOT/crm/44.dump.zst" ]
    [ ! -e "$DUMP_ROOT/crm/45.dump.zst" ]
}

@test "without a marker nothing happens" {
    rm "$DUMP_ROOT/.dump-root"
    run bin/prune-dumps.sh
    [ "$status" -eq 2 ]
    [ "$(find "$DUMP_ROOT/crm" -name '*.dump.zst' | wc -l)" -eq 10 ]
}
