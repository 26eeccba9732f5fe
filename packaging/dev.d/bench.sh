# Measurements beside the budgets. Figures for people: nothing is asserted.

bench() {
    need "${test_packages[@]}"
    configure release -DWINNOW_BENCHMARKS=ON
    compile release
    QT_QPA_PLATFORM=offscreen build/release/benchmarks/winnow-bench "$@"
}
