# One line of what a test run came to, out of what ctest --output-junit wrote: how many tests ran, which failed, and which
# checks within them were skipped, with Qt Test's reason. No line where nothing was run, as when tests were only listed.

function plain(text) {
    gsub(/&lt;/, "<", text)
    gsub(/&gt;/, ">", text)
    gsub(/&quot;/, "\"", text)
    gsub(/&apos;/, "'", text)
    gsub(/&amp;/, "\\&", text)
    return text
}

function listed(list, item) { return list == "" ? item : list ", " item }

/<testcase / {
    name = $0
    sub(/.* name="/, "", name)
    sub(/".*/, "", name)
    status = $0
    sub(/.* status="/, "", status)
    sub(/".*/, "", status)
    if (status == "run") {
        passed++
    } else if (status == "fail") {
        failed++
        failures = listed(failures, name)
    } else if (status == "disabled") {
        disabled = listed(disabled, name)
    } else {
        missing = listed(missing, name)
    }
}

# The first line of a test's output follows its tag at once.
/(^|<system-out>)SKIP   : / {
    reason = $0
    sub(/.*SKIP   : /, "", reason)
    # The check's name ends with its parentheses, and these may hold others, from the row's name.
    depth = 0
    for (i = 1; i <= length(reason); i++) {
        sign = substr(reason, i, 1)
        if (sign == "(")
            depth++
        else if (sign == ")" && --depth == 0)
            break
    }
    if (i < length(reason))
        reason = substr(reason, i + 2)
    sub(/\.$/, "", reason)
    skipped++
    if (!(reason in checks))
        order[++reasons] = reason
    checks[reason]++
}

END {
    if (passed + failed == 0 && missing == "")
        exit
    line = (passed + failed) " run: " (passed + 0) " passed"
    if (failed > 0)
        line = line ", " failed " failed (" plain(failures) ")"
    if (missing != "")
        line = line "; not built: " plain(missing)
    if (disabled != "")
        line = line "; switched off: " plain(disabled)
    if (skipped == 0) {
        print line "; no check skipped"
        exit
    }
    line = line "; " skipped (skipped == 1 ? " check" : " checks") " skipped ("
    for (i = 1; i <= reasons; i++) { # the commonest reason first
        for (j = i + 1; j <= reasons; j++) {
            if (checks[order[j]] > checks[order[i]]) {
                reason = order[i]
                order[i] = order[j]
                order[j] = reason
            }
        }
        line = line (i > 1 ? "; " : "") checks[order[i]] ": " plain(order[i])
    }
    print line ")"
}
