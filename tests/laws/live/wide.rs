//! Sizes and shapes at the edge: 32 categories, the largest scores, twins only.
