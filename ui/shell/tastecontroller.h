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

// Manages taste in the window: trains when the user pauses deciding, shows the new values, and explains a
// paper's value. All the work is done on worker threads.
class TasteController final : public TasteExplainer {
    Q_OBJECT
public:
    struct Share {
        Library &library;
        PaperSession &session;
        SettingsInUse &settings;
        SettingsStore &store;
        Messages &messages;
    };
    explicit TasteController(const Share &share, QObject *parent = nullptr);
    ~TasteController() override;

    Pending<TasteReasons> reasons(const Paper &paper) override;
    void addTab(SettingsDialog &dialog); // the settings tab about learning

private:
    void applySettings();
    void learnAnew();
    void look();
    void onValued(int papers);
    void onFinished(bool isChanged, const std::optional<Error> &error);
    void readModel();
    void readModel(const LearnedTaste &learned, quint64 number);
    void use(const std::shared_ptr<const TasteValuer> &valuer); // null: nothing has been learned
    void showValues();

    Share m_share;
    TasteTrainer m_trainer;
    LearnSettings m_settings; // the settings that the training used
    QTimer m_soon;
    std::shared_ptr<const TasteValuer> m_valuer;
    qint64 m_generation = 0; // its generation
    quint64 m_reads = 0;
    int m_leastNew = TasteTrainer::enoughNew;
    bool m_isStale = false;      // the library has newer values than those shown
    bool m_isShown = false;      // the current training's values of the newest papers are shown
    bool m_isComplained = false; // an error was reported: each decision tries again
};

} // namespace winnow
