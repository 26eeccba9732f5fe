#include "app/cli/commands/keycommand.h"

#include "app/cli/errorwords.h"
#include "app/cli/modeloptions.h"
#include "app/cli/modelwords.h"
#include "app/cli/output.h"
#include "app/cli/secretinput.h"
#include "app/model/async.h"
#include "app/settings/keytext.h"
#include "app/settings/secretstore.h"

#include <algorithm>

namespace winnow {

namespace {

// It goes into a header: one word of printable ASCII, as all services' keys are.
bool canBeAKey(const QString &text) {
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

QJsonValue placeName(KeySource source) {
    switch (source) {
    case KeySource::Keyring:
        return QStringLiteral("keyring");
    case KeySource::Session:
        return QStringLiteral("session");
    case KeySource::Environment:
        return QStringLiteral("environment");
    case KeySource::None:
        break;
    }
    return {};
}

} // namespace

QString KeyCommand::name() const {
    return QStringLiteral("key");
}

QString KeyCommand::arguments() const {
    return QStringLiteral("set|clear|status");
}

QString KeyCommand::summary() const {
    return tr("Store a language model's key in the system's keyring.");
}

QString KeyCommand::details() const {
    return tr(
        "set reads the key from standard input: type it (it is not shown) or pipe it in. It is never taken "
        "from the command line, where other programs on this computer could read it. clear removes it. "
        "status says whether there is a key and where, but never shows it.\n\n"
        "Each service has its own key, and so has each address given with --endpoint, so that a key never "
        "reaches a service it was not entered for. A key in the environment takes precedence, and the "
        "keyring is not used then: OPENAI_API_KEY, ANTHROPIC_API_KEY and so on, see winnow-cli --help. A "
        "locked keyring asks for its password if there is a screen to ask on; if nobody answers within 30 "
        "seconds, the command fails. Quotes, spaces and a \"Bearer\" around a pasted key are removed.\n\n"
        "--json prints an object: provider, service and place (keyring, environment, or null).\n\n"
        "Examples:\n"
        "  winnow-cli key set\n"
        "  pass show openai | winnow-cli key set\n"
        "  winnow-cli key status --provider anthropic --json");
}

QList<QCommandLineOption> KeyCommand::options() const {
    return modelPlaceOptions();
}

// Quotes none of the input, which may be a key.
UsageError KeyCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                            const Settings &settings) {
    m_action = positional.value(0);
    const bool isAction = m_action == QLatin1String("set") || m_action == QLatin1String("clear") ||
                          m_action == QLatin1String("status");
    if (positional.size() > 1 || (!isAction && !m_action.isEmpty()))
        return tr("Don't put a key on the command line, where other programs on this computer could read it; "
                  "key set reads it from standard input. Use key set, key clear or key status.");
    if (!isAction)
        return tr("Use key set, key clear or key status.");
    m_model = settings.model;
    return readModelPlace(parser, m_model);
}

void KeyCommand::start(const CommandContext &context) {
    if (m_action == QLatin1String("set"))
        set(context);
    else if (m_action == QLatin1String("clear"))
        clear(context);
    else
        status(context);
}

void KeyCommand::set(const CommandContext &context) {
    const QString service = serviceName(m_model);
    const Result<QString> key = readSecretLine(tr("Key for %1 (not shown as you type): ").arg(service));
    if (!key && key.error().code != ErrorCode::InvalidInput)
        return fail(context, key.error());
    const QString cleaned = cleanedKey(key.value_or(QString()));
    if (cleaned.isEmpty() || !canBeAKey(cleaned))
        return fail(context,
                    tr("Standard input did not contain a key, which is a single word. Nothing was changed."));
    startKeyringPatience(context);
    whenReady(context.secrets.write(keyName(m_model), cleaned), this,
              [this, context, service](const Result<KeySource> &place) {
                  if (!place)
                      return fail(context, place.error());
                  if (*place != KeySource::Keyring)
                      return fail(context, noKeyringSentence());
                  sayVariable(context);
                  print(context, KeySource::Keyring,
                        tr("The key for %1 is in the system's keyring.").arg(service));
              });
}

QString KeyCommand::noKeyringSentence() const {
    const QStringList variables = keyVariables(m_model);
    return variables.isEmpty()
               ? tr("There is no keyring to store the key in. Start one, such as GNOME Keyring or KWallet, "
                    "then run the command again.")
               : tr("There is no keyring to store the key in. Set it in the environment as %1 instead.")
                     .arg(variables.constFirst());
}

// The key that overrides the keyring.
void KeyCommand::sayVariable(const CommandContext &context) const {
    const QString variable = environmentKey(m_model).variable;
    if (!variable.isEmpty())
        context.output.note(tr("%1 is still set and will be used.").arg(variable));
}

void KeyCommand::clear(const CommandContext &context) {
    startKeyringPatience(context);
    whenReady(context.secrets.remove(keyName(m_model)), this, [this, context](const Result<void> &removed) {
        if (!removed)
            return fail(context, tr("The key for %1 was not removed. %2")
                                     .arg(serviceName(m_model), errorSentence(removed.error())));
        sayVariable(context);
        print(context, KeySource::None, tr("The keyring has no key for %1.").arg(serviceName(m_model)));
    });
}

void KeyCommand::status(const CommandContext &context) {
    if (!environmentKey(m_model).variable.isEmpty()) // overrides the keyring, which may prompt
        return sayStatus(context, KeySource::Environment);
    startKeyringPatience(context);
    whenReady(context.secrets.read(keyName(m_model)), this, [this, context](const Result<Secret> &secret) {
        if (!secret)
            return fail(context, secret.error());
        sayStatus(context, secret->value.isEmpty() ? KeySource::None : KeySource::Keyring);
    });
}

void KeyCommand::sayStatus(const CommandContext &context, KeySource source) {
    const QString service = serviceName(m_model);
    switch (source) {
    case KeySource::Keyring:
    case KeySource::Session:
        return print(context, source, tr("%1: key in the system's keyring.").arg(service));
    case KeySource::Environment:
        return print(
            context, source,
            tr("%1: key in %2, which overrides the keyring.").arg(service, environmentKey(m_model).variable));
    case KeySource::None:
        break;
    }
    print(context, source, tr("%1: no key. Set one with %2.").arg(service, keySetCommand(m_model)));
}

void KeyCommand::print(const CommandContext &context, KeySource source, const QString &sentence) {
    if (context.json)
        context.output.print(QJsonObject{{QStringLiteral("provider"), m_model.provider},
                                         {QStringLiteral("service"), serviceName(m_model)},
                                         {QStringLiteral("place"), placeName(source)}});
    else
        context.output.print(sentence);
    Q_EMIT done(Success);
}

} // namespace winnow
