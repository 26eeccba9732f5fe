#include "app/llm/answer/problemwords.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace problemwordstest {

using namespace winnow;

namespace {

ApiProblem said(const char *message, const char *code = "") {
    return {.isJson = true, .message = QString::fromUtf8(message), .code = QString::fromUtf8(code)};
}

} // namespace

class TestProblemWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesPromptsTooLong_data();
    void seesPromptsTooLong();
    void believesFiguresFirst();
    void seesModelsLoading_data();
    void seesModelsLoading();
    void seesSharedContexts_data();
    void seesSharedContexts();
    void seesMissingModels_data();
    void seesMissingModels();
    void seesRefusedContent_data();
    void seesRefusedContent();
    void seesSchemasBlamed_data();
    void seesSchemasBlamed();
    void seesStreamsWanted_data();
    void seesStreamsWanted();
};

void TestProblemWords::seesPromptsTooLong_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiProblem>("problem");
    QTest::addColumn<QString>("detail"); // empty: it is something else
    const auto row = [](const char *detail, const char *message, int status = 400) {
        QTest::newRow(message) << status << said(message) << QString::fromUtf8(detail);
    };
    const auto words = [](const char *message, int status = 400) {
        QTest::newRow(message) << status << said(message) << QString::fromUtf8(message);
    };
    row("3399:2048",
        "request (3399 tokens) exceeds the available context size (2048 tokens), try increasing it");
    row("9001:8192",
        "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 "
        "tokens. Please reduce the length of the messages.");
    row("8001:8192",
        "This model's maximum context length is 8192 tokens. However, you requested 9001 tokens (8001 in "
        "the messages, 1000 in the completion). Please reduce the length.");
    row("39000:32768",
        "This endpoint's maximum context length is 32768 tokens. However, you requested about 40000 "
        "tokens (39000 of text input, 1000 in the output).");
    row("203:200",
        "This model's maximum context length is 200 tokens. However, your request has 203 input tokens.");
    row("203:1000",
        "'max_tokens' or 'max_completion_tokens' is too large: 1000. This model's maximum context length "
        "is 1000 tokens and your request has 203 input tokens (1000 > 1000 - 203).");
    row("4097:4096",
        "You passed 4097 input tokens and requested 1 output tokens. However, the model's context length "
        "is only 4096 tokens, resulting in a maximum input length of 4095 tokens.");
    row("299000:272000",
        "Input tokens exceed the configured limit of 272000 tokens. Your messages resulted in 299000 "
        "tokens.");
    row("210000:200000", "prompt is too long: 210000 tokens > 200000 maximum");
    row("210000:200000", "prompt is too long: 210,000 tokens > 200,000 maximum");
    row("188240:200000",
        "input length and `max_tokens` exceed context limit: 188240 + 21333 > 200000, decrease input "
        "length or `max_tokens` and try again");
    row("1200000:1048576",
        "The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).");
    row("40000:32768",
        "Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 maximum "
        "context length");
    row("15857:4096",
        "Trying to keep the first 15857 tokens when context the overflows. However, the model is loaded "
        "with context length of only 4096 tokens, which is not enough.");
    row("13055:4096",
        "The number of tokens to keep from the initial prompt is greater than the context length "
        "(n_keep: 13055>= n_ctx: 4096).");
    row("15028:7424", "Cannot truncate prompt with n_keep (15028) >= n_ctx (7424)");
    row("140000:131072",
        "This model's maximum prompt length is 131072 but the request contains 140000 tokens.");
    row("5000:4096", "The input (5000 tokens) is longer than the model's context length (4096 tokens).");
    row("4000:4096",
        "Requested token count exceeds the model's maximum context length of 4096 tokens. You requested a "
        "total of 5000 tokens: 4000 tokens from the input messages and 1000 tokens for the completion.");
    row("5000:4095", "The prompt is too long: 5000, model maximum context length: 4095");
    row("9000:8192", "Invalid request: Your request exceeded model token limit: 8192 (requested: 9000)");
    row("5000:4096", "Input validation error: `inputs` must have less than 4096 tokens. Given: 5000");
    row("5000:4081",
        "too many tokens: total number of tokens in the prompt cannot exceed 4081 - received 5000.");
    row("40000:30000",
        "Request too large for gpt-4o in organization x on tokens per min (TPM): Limit 30000, Requested "
        "40000. The input or output tokens must be reduced.",
        429);
    words("Your input exceeds the context window of this model. Please adjust your input and try again.");
    words("The input token count exceeds the maximum number of tokens allowed 1048576.");
    words("Please reduce the length of the messages or completion.");
    words("Input is too long for requested model.");
    words("Input prompt is too big compared to KV size. Please try increasing KV size.", 500);
    words("prompt too long; exceeded max context length by 12 tokens");
    words("Request body too large for gpt-4o model. Max size: 8000 tokens.", 413);
    words("Range of input length should be [1, 30720]");
    words("Payload Too Large", 413);
    row("", "Rate limit reached for gpt-4o on tokens per min (TPM): Limit 30000, Used 29000, Requested 2000.",
        429);
    row("", "This request would exceed your account's rate limit. Please try again later.", 429);
    row("", "max_tokens: 100000 > 64000, which is the maximum allowed number of output tokens");
    row("", "Invalid value for 'temperature'");
    row("", "Incorrect API key provided", 401);
}

void TestProblemWords::seesPromptsTooLong() {
    QFETCH(int, status);
    QFETCH(ApiProblem, problem);
    QTEST(promptTooLong(status, problem).value_or(QString()), "detail");
}

void TestProblemWords::believesFiguresFirst() {
    ApiProblem problem = said("the request exceeds the available context size, try increasing it");
    QCOMPARE(promptTooLong(400, problem), std::optional(problem.message));
    problem.promptTokens = 3399;
    problem.contextTokens = 2048;
    QCOMPARE(promptTooLong(400, problem), std::optional(QStringLiteral("3399:2048")));
    // No figure that fits into a number: the words.
    const ApiProblem absurd = said("prompt is too long: 99999999999999999999999 tokens > 200000 maximum");
    QCOMPARE(promptTooLong(400, absurd), std::optional(absurd.message));
}

// Rows of a table of words: "+" those that mean it, "-" those that do not.
static void wordRows(std::initializer_list<const char *> rows) {
    QTest::addColumn<ApiProblem>("problem");
    QTest::addColumn<bool>("isMeant");
    for (const char *row : rows)
        QTest::newRow(row) << said(row + 1) << (row[0] == '+');
}

void TestProblemWords::seesModelsLoading_data() {
    wordRows({"+Loading model", "+The model is loading", "+Model mistralai/Mixtral is currently loading",
              "+the model is still loading, try again later", "+llm server loading model",
              "+model 'x' is being loaded", "+Model x is warming up", "-Failed to load model 'x'",
              "-llama runner process has terminated: error loading model: unknown",
              "-unable to load model, it is loading too slowly",
              "-However, the model is loaded with context length of", "-the model is overloaded",
              "-Overloaded"});
}

void TestProblemWords::seesModelsLoading() {
    QFETCH(ApiProblem, problem);
    QTEST(saysModelIsLoading(problem), "isMeant");
}

void TestProblemWords::seesSharedContexts_data() {
    wordRows({"+Context size has been exceeded.", "+decode: failed to find free space in the KV cache",
              "+could not find a KV slot for the batch", "-the request exceeds the available context size",
              "-Internal server error"});
}

void TestProblemWords::seesSharedContexts() {
    QFETCH(ApiProblem, problem);
    QTEST(saysContextIsShared(problem), "isMeant");
}

void TestProblemWords::seesMissingModels_data() {
    wordRows({"+model 'x' not found", "+model \"x\" not found, try pulling it first",
              "+The model `x` does not exist or you do not have access to it.", "+Model Not Exist",
              "+Invalid model identifier \"x\".", "+x is not a valid model ID", "+unknown model: x",
              "-Unknown name \"seed\": Cannot find field.", "-temperature is not supported by this model",
              "-Not Found"});
}

void TestProblemWords::seesMissingModels() {
    QFETCH(ApiProblem, problem);
    QTEST(saysNoSuchModel(problem), "isMeant");
}

void TestProblemWords::seesRefusedContent_data() {
    wordRows(
        {"+The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
         "+Output data may contain inappropriate content.", "+Input data may contain inappropriate content.",
         "+Invalid prompt: your prompt was flagged as potentially violating our usage policy.",
         "-The content field is required", "-messages: content must be text"});
    for (const char *code : {"content_filter", "content_policy_violation", "data_inspection_failed",
                             "DataInspectionFailed", "1301", "PROHIBITED_CONTENT"})
        QTest::newRow(code) << said("x", code) << true;
    for (const char *code : {"13010", "invalid_request_error", "content_length"})
        QTest::newRow(code) << said("x", code) << false;
}

void TestProblemWords::seesRefusedContent() {
    QFETCH(ApiProblem, problem);
    QTEST(refusesContent(problem), "isMeant");
}

void TestProblemWords::seesSchemasBlamed_data() {
    wordRows({"+Failed to parse grammar", "+Failed to initialize samplers: failed to parse grammar",
              "+JSON schema conversion failed: Unrecognized schema",
              "+Failed to compile structural_tag grammar", "+xgrammar: unsupported keyword",
              "+The guided decoding backend failed", "+Please file an issue on the Outlines repository",
              "+structured outputs are not supported",
              "+The specified schema produces a constraint that has too many states for serving.",
              "-Internal server error", "-Upstream timed out", "-database is locked"});
}

void TestProblemWords::seesSchemasBlamed() {
    QFETCH(ApiProblem, problem);
    QTEST(blamesSchema(problem), "isMeant");
}

void TestProblemWords::seesStreamsWanted_data() {
    wordRows({"+Stream must be set to true", "+'stream' must be true", "+stream parameter must be true",
              "+This model only support stream mode, please enable the stream parameter to access the model.",
              "+this endpoint only supports streaming", "+Streaming is required for this model",
              "+parameter.enable_thinking must be set to false for non-streaming calls",
              "+Non-streaming requests are not supported",
              "+this server does not support non-stream responses", "+this model requires stream=true",
              "-Streaming completion is not support yet, please remove 'stream'",
              "-stream_options is not supported", "-stream must be false when n > 1", "-upstream failed",
              "-streaming is not available for this model"});
}

void TestProblemWords::seesStreamsWanted() {
    QFETCH(ApiProblem, problem);
    QTEST(wantsStream(problem), "isMeant");
}

WINNOW_TEST(TestProblemWords, winnow::NoApplication)

} // namespace problemwordstest

#include "tst_problemwords.moc"
