#pragma once

#include "app/library/sql/query.h"
#include "app/model/papermeaning.h"

#include <functional>

namespace winnow {

// word_vectors, meaning_block and meaning_progress.
class MeaningTable final {
public:
    explicit MeaningTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<OwnVectors> own(bool withData);
    // Replaces vectors with a smaller number; otherwise does nothing.
    [[nodiscard]] Result<void> putOwn(const OwnVectors &vectors);

    // In key order, following `after`.
    [[nodiscard]] Result<std::vector<PaperText>> texts(qint64 after, int most);
    // The key after which the newest `most` papers follow.
    [[nodiscard]] Result<qint64> keyBefore(int most);

    [[nodiscard]] Result<UnreadPapers> unread(int vectors, int most);
    // `read`: the result of unread(). False, and nothing is stored: newer vectors have come into use
    // meanwhile.
    [[nodiscard]] Result<bool> put(const std::vector<PackedPaper> &papers, const UnreadPapers &read);

    // Empty: unknown.
    [[nodiscard]] Result<PackedPaper> meaning(qint64 key);
    // All papers whose meaning is known under the same vectors as that of `key`, in key order; some papers
    // with unknown meaning, all zeros, may be among them.
    [[nodiscard]] Result<void> each(qint64 key, const std::function<void(qint64, const char *)> &see);

private:
    [[nodiscard]] Result<UnreadPapers> progress(); // without papers
    [[nodiscard]] Result<void> putBlock(qint64 block, const std::vector<PackedPaper> &papers, int vectors);

    Database &m_database;
};

} // namespace winnow
