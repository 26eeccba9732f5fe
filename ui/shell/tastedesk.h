#pragma once

#include "app/run/tastetrainer.h"
#include "ui/papers/details/tastereasons.h"

#include <QTimer>

#include <memory>

namespace winnow {

class Library;
class Messages;
class PaperSession;
class SettingsDialog;
class SettingsInUse;
class SettingsStore;
class TasteValuer;

// Taste in the window: has the reader's decisions learned from when they rest, shows the values that come of
// it, and says why a paper has the one it has. All of the work is done beside the window.
class TasteDesk final : public TasteTeller {
    Q_OBJECT
public:
    struct Share {
        Library &library;
        PaperSession &session;
        SettingsInUse &settings;
        SettingsStore &store;
        Messages &messages;
    };
    explicit TasteDesk(const Share &share, QObject *parent = nullptr);
    ~TasteDesk() override;

    Pending<TasteReasons> reasons(const Paper &paper) override;
    void addTab(SettingsDialog &dialog); // what was learned, and whether to learn

private:
    void applySettings();
    void learnAnew();
    void look();
    void onValued(int papers);
    void onFinished(bool isChanged, const std::optional<Error> &error);
    void readModel();
    void readModel(const LearnedTaste &learned, quint64 number);
    void use(const std::shared_ptr<const TasteValuer> &valuer); // null: nothing was learned
    void showValues();

    Share m_share;
    TasteTrainer m_trainer;
    LearnSettings m_settings; // what was learned goes by them
    QTimer m_soon;
    std::shared_ptr<const TasteValuer> m_valuer;
    qint64 m_generation = 0; // of it
    quint64 m_reads = 0;
    int m_leastNew = TasteTrainer::enoughNew;
    bool m_isStale = false;      // other values than those shown are stored
    bool m_isShown = false;      // the values of the newest papers, of the training under way
    bool m_isComplained = false; // of an error: it is tried again after each decision
};

} // namespace winnow
