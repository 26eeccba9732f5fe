#pragma once

#include "app/library/library.h"
#include "app/model/digest.h"
#include "app/settings/settings.h"

namespace winnow {

struct DigestRequest {
    QDate day;
    std::optional<CutOffs>
        cutOffs; // none: the settings', for a day scored here; an imported digest is not filtered
    std::optional<bool> byRank = std::nullopt;       // none: as in the settings, for a day scored here
    std::optional<bool> byTopic = std::nullopt;      // none: as in the settings; a range is grouped
    std::optional<bool> frontMatter = std::nullopt;  // none: as in the settings
    std::optional<DigestRange> range = std::nullopt; // none: a single day. See rangedigest.h
};

// What the library has about a day.
struct DayMaterial {
    Result<Digest> imported;
    Result<std::vector<DaySummary>> days;
    Result<std::vector<PaperRow>> rows;
    Result<std::vector<Criteria>> criteria;
    Result<std::vector<RunRecord>> runs;
};

// The day's digest, without groups and front matter; errors as for makeDigest(), which gathers the material.
// Useful for the digests of many days.
[[nodiscard]] Result<Digest> digestOf(const DayMaterial &material, const DigestRequest &request,
                                      const Settings &settings);

// Gathers a day's data from the library and builds its digest; preview, export and command line all use this.
// Errors: NotFound (no such day), those of Library.
[[nodiscard]] Pending<Digest> makeDigest(Library &library, const DigestRequest &request,
                                         const Settings &settings);

} // namespace winnow
