#include "app/library/services/tasteservice.h"

#include "app/library/file/opening.h"
#include "app/library/librarythread.h"
#include "app/library/tables/evidencetable.h"
#include "app/library/tables/tasteprofile.h"
#include "app/library/tables/tastetable.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <map>

namespace winnow {

namespace {

constexpr int recentPapers = 2'000;

using Codes = std::map<qint64, quint16>; // by the paper's key

quint16 codeOf(const TasteEvidence &evidence) {
    return quint16(int(evidence.decision) + 16 * evidence.ownRelevance.value_or(0) +
                   (evidence.isTagged ? 1024 : 0));
}

Codes codesOf(const std::vector<EvidenceTable::Sign> &signs) {
    Codes codes;
    for (const EvidenceTable::Sign &sign : signs)
        codes.emplace(sign.paper, codeOf(sign.evidence));
    return codes;
}

QByteArray written(const Codes &codes) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const auto &[paper, code] : codes)
        out << paper << code;
    return bytes;
}

Codes readCodes(const QByteArray &bytes) {
    Codes codes;
    QDataStream in(bytes);
    while (!in.atEnd()) {
        qint64 paper = 0;
        quint16 code = 0;
        in >> paper >> code;
        codes.emplace(paper, code);
    }
    return codes;
}

void compare(TasteState &state, const std::vector<EvidenceTable::Sign> &found) {
    Codes before = state.learned ? readCodes(state.learned->evidence) : Codes();
    for (const EvidenceTable::Sign &sign : found) {
        ++state.decisions;
        state.kept += sign.evidence.decision == Decision::Keep ? 1 : 0;
        const auto known = before.find(sign.paper);
        if (known == before.end()) {
            ++state.fresh;
            continue;
        }
        state.changed += known->second == codeOf(sign.evidence) ? 0 : 1;
        before.erase(known);
    }
    state.changed += int(before.size());
}

// From one state of the library.
template <class F>
auto readAside(LibraryThread &thread, F work) {
    using Answer = std::invoke_result_t<F, Database &>;
    return thread.postAside([work = std::move(work)](Database &database) -> Answer {
        if (auto opened = openLibraryToRead(database); !opened)
            return failure(opened.error());
        return database.read([&] { return work(database); });
    });
}

Result<TasteState> readState(Database &database) {
    TasteState state;
    const auto profile = tasteProfile(database);
    if (!profile)
        return failure(profile.error());
    if (!*profile)
        return state;
    state.profile = *profile;
    TasteTable table(database);
    auto learned = table.find(**profile);
    const auto since = table.since(**profile);
    if (!learned || !since)
        return failure(!learned ? learned.error() : since.error());
    state.learned = std::move(*learned);
    state.since = *since;
    const auto values = table.values(**profile);
    const auto recent = table.dayOfPaper(recentPapers);
    if (!values || !recent)
        return failure(!values ? values.error() : recent.error());
    state.values = *values;
    state.recent = *recent;
    const auto found = EvidenceTable(database, **profile, *since).signsOfReader();
    if (!found)
        return failure(found.error());
    compare(state, *found);
    return state;
}

Result<TasteMaterial> readMaterial(Database &database) {
    const auto profile = tasteProfile(database);
    if (!profile)
        return failure(profile.error());
    if (!*profile)
        return TasteMaterial();
    const auto since = TasteTable(database).since(**profile);
    if (!since)
        return failure(since.error());
    EvidenceTable table(database, **profile, *since);
    const auto signs = table.signsOfReader();
    if (!signs)
        return failure(signs.error());
    auto examples = table.examples();
    if (!examples)
        return failure(examples.error());
    return TasteMaterial{std::move(*examples), written(codesOf(*signs))};
}

} // namespace

Pending<TasteState> TasteService::state() {
    return readAside(m_thread, readState);
}

Pending<TasteMaterial> TasteService::material() {
    return readAside(m_thread, readMaterial);
}

Pending<qint64> TasteService::keep(const LearnedTaste &learned) {
    return m_thread.write([learned](Database &database) { return TasteTable(database).put(learned); });
}

Pending<TasteSlice> TasteService::outdated(int profile, qint64 least, const TasteSlice &after, int most) {
    return m_thread.run(
        [=](Database &database) { return TasteTable(database).outdated(profile, least, after, most); });
}

Pending<bool> TasteService::put(int profile, qint64 generation, const TasteValues &values) {
    return m_thread.write([=](Database &database) -> Result<bool> {
        TasteTable table(database);
        const auto now = table.generation(profile);
        if (!now)
            return failure(now.error());
        if (*now != generation)
            return false;
        return table.putValues(profile, generation, values).map([] { return true; });
    });
}

Pending<void> TasteService::forget(bool leaveOutDecisions) {
    return m_thread.write([leaveOutDecisions](Database &database) -> Result<void> {
        const auto profile = tasteProfile(database);
        if (!profile)
            return failure(profile.error());
        if (!*profile)
            return {};
        TasteTable table(database);
        if (auto removed = table.remove(**profile); !removed)
            return removed;
        return leaveOutDecisions ? table.begin(**profile, QDateTime::currentDateTimeUtc()) : Result<void>();
    });
}

Pending<void> TasteService::learnSince(const QDateTime &since) {
    return m_thread.write([since](Database &database) -> Result<void> {
        const auto profile = tasteProfile(database);
        if (!profile)
            return failure(profile.error());
        return *profile ? TasteTable(database).begin(**profile, since) : Result<void>();
    });
}

} // namespace winnow
