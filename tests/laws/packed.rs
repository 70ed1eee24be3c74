//! A dataset that is packed and unpacked is the same; no other bytes are one, and none panic.

use crate::cases;
use crate::made::case;
use proptest::prelude::*;
use reweigh::dataset::{bundled, pack, unpack};

#[test]
fn the_bundled_dataset_survives() {
    let bytes = pack(&bundled::DATASET);
    assert_eq!(unpack(&bytes).as_ref(), Some(&bundled::DATASET));
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn what_is_packed_is_unpacked(case in case()) {
        prop_assert_eq!(unpack(&pack(&case.data)), Some(case.data));
    }

    #[test]
    fn what_is_cut_off_or_longer_is_none(case in case(), cut in any::<prop::sample::Index>()) {
        let mut bytes = pack(&case.data);
        prop_assert_eq!(unpack(&bytes[..cut.index(bytes.len())]), None);
        bytes.push(0);
        prop_assert_eq!(unpack(&bytes), None);
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _any_answer = unpack(&bytes);
    }

    #[test]
    fn no_changed_byte_panics(case in case(), at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let mut bytes = pack(&case.data);
        let at = at.index(bytes.len());
        bytes[at] = to;
        let _any_answer = unpack(&bytes);
    }
}
