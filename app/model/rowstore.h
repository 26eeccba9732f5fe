#pragma once

#include "app/model/rowfacts.h"
#include "app/model/rowtexts.h"
#include "app/model/textstore.h"

#include <QHash>

#include <memory>
#include <vector>

namespace winnow {

// Rows in little memory, as a whole library is a hundred thousand of them: numbers as numbers, texts as UTF-8
// in a few large pieces, the lists that many papers have in common once. A PaperRow is made of that when
// somebody looks at one. Rows are counted from 0; a paper stands in one row at most.
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
    int rowLike(const RowStore &other, int otherRow) const; // that has the same paper; -1: none
    QString title(int row) const;                           // TeX kept
    QStringList authors(int row) const;                     // likewise
    std::optional<Score> score(int row) const;
    Annotation annotation(int row) const;

    // Categories by the number of their list: lists are few.
    size_t categoryList(int row) const { return at(row).categories; }
    const std::vector<QStringList> &lists() const { return m_lists; }
    // Topics likewise: topicOfList() of the list with this number.
    size_t topicList(int row) const { return at(row).scoredBy; }
    // The topic's name, empty where none fits. None: nobody said.
    std::optional<QString> topicOfList(size_t list) const;

    void setState(int row, ScoringState state) { at(row).facts.state = state; }
    void setScore(int row, const Score &score);         // it is scored, and so for no other reason
    bool setTaste(int row, std::optional<float> taste); // false: it was that already
    void setMarks(int row, Decision decision, bool read);
    void setAnnotation(int row, const Annotation &annotation);
    bool setAbstract(int row, const QString &abstract); // false: it was that already
    // The same paper's of the same version, where this was read without.
    void keepAbstract(int row, const RowStore &other, int otherRow);

    void sortBestFirst();                       // isBetter()
    void arrange(const std::vector<int> &rows); // those stay, in this order

    enum class Difference { None, Score, More }; // Score: nothing but how it was scored
    Difference compare(int row, const RowStore &other, int otherRow) const;

private:
    struct Entry {
        RowFacts facts;
        TextStore::Place texts = 0;
        quint32 categories = 0; // in m_lists, as the others
        quint32 license = 0;
        quint32 scoredBy = 0; // criteria version, model
    };

    const Entry &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    Entry &at(int row) { return m_rows[static_cast<size_t>(row)]; }
    RowTexts texts(int row) const;
    bool setTexts(int row, const RowTexts &texts); // whether they are others
    void dropOldTexts();
    quint32 listed(const QStringList &list);
    size_t slotOf(QByteArrayView id) const;
    void index(int row);
    void indexAll();

    std::vector<Entry> m_rows;
    TextStore m_texts;
    size_t m_outdated = 0; // bytes of texts that no row has any more
    std::vector<QStringList> m_lists;
    QHash<QStringList, quint32> m_listNumbers;
    std::vector<qint32> m_slots; // rows by a hash of their id; -1: free. At least half of them are.
};

} // namespace winnow
