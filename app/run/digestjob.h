#pragma once

#include "app/library/library.h"
#include "app/model/digest.h"
#include "app/settings/settings.h"

namespace winnow {

struct DigestRequest {
    QDate day;
    std::optional<CutOffs>
        cutOffs; // none: the settings' for a day that was scored here; an imported digest stays whole
    std::optional<bool> byRank = std::nullopt;       // none: as the settings say; likewise
    std::optional<bool> byTopic = std::nullopt;      // none: as the settings say; of a range yes
    std::optional<bool> frontMatter = std::nullopt;  // none: as the settings say
    std::optional<DigestRange> range = std::nullopt; // none: of the day. See rangedigest.h
};

// What the library says of a day.
struct DayMaterial {
    Result<Digest> imported;
    Result<std::vector<DaySummary>> days;
    Result<std::vector<PaperRow>> rows;
    Result<std::vector<Criteria>> criteria;
    Result<std::vector<RunRecord>> runs;
};

// The day's digest, neither in groups nor with front matter; errors as of makeDigest(), which gathers the
// material. For who makes many days' digests.
[[nodiscard]] Result<Digest> digestOf(const DayMaterial &material, const DigestRequest &request,
                                      const Settings &settings);

// Gathers a day from the library and builds its digest: the one way for preview, export and command line.
// Errors: NotFound (no such day), those of Library.
[[nodiscard]] Pending<Digest> makeDigest(Library &library, const DigestRequest &request,
                                         const Settings &settings);

} // namespace winnow
