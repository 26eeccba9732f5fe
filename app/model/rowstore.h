#pragma once

#include "app/model/rowfacts.h"
#include "app/model/rowtexts.h"
#include "app/model/textstore.h"

#include <QHash>

#include <memory>
#include <vector>

namespace winnow {

// Compact storage of rows, since a whole library has a hundred thousand: numbers as numbers, texts as UTF-8
// in a few large blocks, in large stores encoded (TextCodec), lists shared by many papers only once. A
// PaperRow is made when needed. Rows are counted from 0; a paper is in at most one row.
class RowStore final {
public:
    int size() const { return static_cast<int>(m_rows.size()); }
    void add(const PaperRow &row);
    void replace(int row, const RowStore &other, int otherRow); // the same paper, read again

    PaperRow row(int row) const;
    const RowFacts &facts(int row) const { return at(row).facts; }
    ArxivId id(int row) const;
    QByteArrayView idText(int row) const;                   // ASCII
    int rowOf(const ArxivId &id) const;                     // -1: none
    int rowLike(const RowStore &other, int otherRow) const; // the row with the same paper; -1: none
    QString title(int row) const;                           // with TeX
    QStringList authors(int row) const;                     // with TeX
    std::optional<Score> score(int row) const;
    Annotation annotation(int row) const;

    // Categories by the number of their list, since there are few different lists.
    size_t categoryList(int row) const { return at(row).categories; }
    const std::vector<QStringList> &lists() const { return m_lists; }
    // The same for topics: topicOfList() for the list with this number.
    size_t topicList(int row) const { return at(row).scoredBy; }
    // The topic's name, empty if none fits. None: unknown.
    std::optional<QString> topicOfList(size_t list) const;

    void setState(int row, ScoringState state) { at(row).facts.state = state; }
    void setScore(int row, const Score &score);         // it is scored, and has no other state's reason
    bool setTaste(int row, std::optional<float> taste); // false: unchanged
    void setMarks(int row, Decision decision, bool read);
    void setAnnotation(int row, const Annotation &annotation);
    bool setAbstract(int row, const QString &abstract); // false: unchanged
    // From the same version of the same paper, if this one was read without.
    void keepAbstract(int row, const RowStore &other, int otherRow);

    void sortBestFirst();                       // by isBetter(); for a set that is complete
    void arrange(const std::vector<int> &rows); // keeps these, in this order

    enum class Difference { None, Score, More }; // Score: only the score differs
    Difference compare(int row, const RowStore &other, int otherRow) const;

private:
    struct Entry {
        RowFacts facts;
        TextStore::Place texts = 0;
        quint32 categories = 0; // in m_lists, as are the others
        quint32 license = 0;
        quint32 scoredBy = 0; // criteria version, model
    };

    const Entry &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    Entry &at(int row) { return m_rows[static_cast<size_t>(row)]; }
    RowTexts texts(int row) const;
    bool setTexts(int row, const RowTexts &texts); // whether they changed
    void dropOldTexts();
    void learnTexts() const;
    quint32 listed(const QStringList &list);
    size_t slotOf(QByteArrayView id) const;
    void index(int row);
    void indexAll();

    std::vector<Entry> m_rows;
    TextStore m_texts;
    size_t m_outdated = 0; // bytes of texts that no row uses any more
    std::vector<QStringList> m_lists;
    QHash<QStringList, quint32> m_listNumbers;
    std::vector<qint32> m_slots; // rows by a hash of their id; -1: free. At least half are free.
};

} // namespace winnow
