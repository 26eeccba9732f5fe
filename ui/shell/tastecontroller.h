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
class TasteValuer;
struct Services;

// Manages taste in the window: trains when the user pauses deciding, shows the new values, and explains a
// paper's value. All the work is done on worker threads.
class TasteController final : public TasteExplainer {
    Q_OBJECT
public:
    TasteController(const Services &services, PaperSession &session, SettingsInUse &settings,
                    Messages &messages, QObject *parent = nullptr);
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

    Library &m_library;
    PaperSession &m_session;
    SettingsInUse &m_settings;
    Messages &m_messages;
    TasteTrainer m_trainer;
    LearnSettings m_learn; // the settings that the training used
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
