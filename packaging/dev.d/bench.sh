# Measurements beside the budgets. Figures for people: nothing is asserted.

bench() {
    steps 3
    need "${test_packages[@]}"
    configure release -DWINNOW_BENCHMARKS=ON
    compile release
    step "Measuring"
    QT_QPA_PLATFORM=offscreen build/release/benchmarks/winnow-bench "$@"
}
