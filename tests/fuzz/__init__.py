"""Fuzz targets: one for every public function, for the coverage-guided fuzzer and for hypothesis."""
