use std::{path::Path, sync::Arc};

/// Room is reserved once per worker at start; a longer file does not fit.
pub const MAX_FEATURES: usize = 12;

pub fn reload(path: &Path, current: Arc<FeatureSet>) -> Arc<FeatureSet> {
    match FeatureSet::parse(path, MAX_FEATURES) {
        Ok(next) => Arc::new(next),
        Err(e) => {
            // stay on what we have
            metrics::feature_file_refused(&e);
            current
        }
    }
}
