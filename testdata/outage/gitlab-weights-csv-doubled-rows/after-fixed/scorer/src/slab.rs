use std::io;

pub const SLAB_ROWS: usize = 64;

#[derive(Clone, Copy, Default)]
pub struct Weight {
    pub hash: u64,
    pub value: f32,
}

pub struct Slab {
    rows: [Weight; SLAB_ROWS],
    used: usize,
}

impl Slab {
    pub fn replace(&mut self, fresh: &[Weight]) -> io::Result<()> {
        if fresh.len() > SLAB_ROWS {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "weights do not fit, keeping old"));
        }
        self.rows[..fresh.len()].copy_from_slice(fresh);
        self.used = fresh.len();
        Ok(())
    }
}
