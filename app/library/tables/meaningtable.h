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
    // Replaces those of a smaller number; of no smaller one: stays as it is.
    [[nodiscard]] Result<void> putOwn(const OwnVectors &vectors);

    // In the order of their keys, from the one behind `after` on.
    [[nodiscard]] Result<std::vector<PaperText>> texts(qint64 after, int most);
    // Behind which the newest `most` papers come.
    [[nodiscard]] Result<qint64> keyBefore(int most);

    [[nodiscard]] Result<UnreadPapers> unread(int vectors, int most);
    // `read`: what unread() gave. False, and nothing is put: newer vectors have come into use meanwhile.
    [[nodiscard]] Result<bool> put(const std::vector<PackedPaper> &papers, const UnreadPapers &read);

    // Empty: not known.
    [[nodiscard]] Result<PackedPaper> meaning(qint64 key);
    // Each paper whose meaning is known under the same vectors as that of `key`, in the order of the keys;
    // papers whose meaning is not known may be among them, all zeros.
    [[nodiscard]] Result<void> each(qint64 key, const std::function<void(qint64, const char *)> &see);

private:
    struct Progress {
        int vectors = 0;
        qint64 paper = 0;
        qint64 change = 0;
    };
    [[nodiscard]] Result<Progress> progress();
    [[nodiscard]] Result<void> putBlock(qint64 block, const std::vector<PackedPaper> &papers, int vectors);

    Database &m_database;
};

} // namespace winnow
