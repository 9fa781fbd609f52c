use std::{path::Path, sync::Arc};

/// Room is reserved once per worker at start; a longer file does not fit.
pub const MAX_FEATURES: usize = 12;

pub fn reload(path: &Path) -> Arc<FeatureSet> {
    Arc::new(FeatureSet::parse(path, MAX_FEATURES).unwrap())
}
