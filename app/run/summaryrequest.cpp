#include "app/run/summaryrequest.h"

#include <algorithm>

namespace winnow {

SummaryRequest summaryRequest(const Digest &digest, const ModelAccess &access) {
    std::vector<const DigestEntry *> entries;
    for (const DigestEntry &entry : digest.entries)
        entries.push_back(&entry);
    std::ranges::stable_sort(entries, std::ranges::greater(), [](const DigestEntry *entry) {
        return std::pair(entry->isKept, entry->relevance.value_or(0) + entry->novelty.value_or(0));
    });
    SummaryRequest request{access, rangeTitle(*digest.range), {}, {}};
    for (const DigestEntry *entry : entries) {
        Paper paper;
        paper.id = entry->id;
        paper.title = entry->title;
        paper.abstract = entry->abstract;
        request.papers.push_back(std::move(paper));
        request.day = request.day.isValid() ? std::max(request.day, entry->announced) : entry->announced;
    }
    return request;
}

} // namespace winnow
