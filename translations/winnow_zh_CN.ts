<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CriteriaFile</name>
    <message>
        <source>The scoring prompt is empty.</source>
        <translation>评分提示词为空。</translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1, where a language model would find the papers.</source>
        <translation>评分提示词中没有 %1 一行，语言模型将找不到论文。</translation>
    </message>
    <message>
        <source>The scoring prompt has the line %1 more than once.</source>
        <translation>评分提示词中有多行 %1。</translation>
    </message>
    <message>
        <source>The scoring prompt names no topics, so the built-in scorer has little to go by. Number them and describe each on a line &quot;Relevant: …&quot;.</source>
        <translation>评分提示词没有列出主题，内置评分器几乎没有依据。请为主题编号，并在每个主题下用一行“Relevant: …”加以描述。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
</context>
<context>
    <name>CriteriaWords</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>None were saved yet: the default criteria are in use.</source>
        <translation>尚未保存任何版本：正在使用默认标准。</translation>
    </message>
    <message>
        <source>%1 (only tried)</source>
        <translation>%1（仅试用）</translation>
    </message>
    <message>
        <source>The criteria are Markdown: a system prompt, a scoring prompt with the topics you follow, and a screening prompt. Export them, edit the file, import it: a new version, under which papers are scored from then on. Before any were saved, the default criteria are shown.

  show         print the current criteria (the usual)
  list         print the versions, the current one marked
  use N        go back to version N
  import FILE  save the criteria of a file, or those quoted in a digest
  export FILE  write the current criteria; - is standard output

--json prints an object with version, name, created, parent, system_prompt, scoring_prompt and screening_prompt; for list an array of objects with version, name, created, parent, current and trial (kept for a trial and never in use).

Example:
  winnow-cli criteria export mine.md &amp;&amp; $EDITOR mine.md &amp;&amp; winnow-cli criteria import mine.md</source>
        <translation>标准是 Markdown 文本：系统提示词、列有您所关注主题的评分提示词，以及初筛提示词。将其导出，编辑文件，再导入：即成为新版本，此后按它为论文评分。在保存任何版本之前，显示默认标准。

  show         输出当前标准（默认）
  list         列出各版本，并标出当前版本
  use N        回到版本 N
  import FILE  保存文件中的标准，或摘要中引用的标准
  export FILE  写出当前标准；- 表示标准输出

--json 输出一个对象，含 version、name、created、parent、system_prompt、scoring_prompt 和 screening_prompt；对 list 输出对象数组，含 version、name、created、parent、current 和 trial（为试用而保留、从未使用过）。

示例：
  winnow-cli criteria export mine.md &amp;&amp; $EDITOR mine.md &amp;&amp; winnow-cli criteria import mine.md</translation>
    </message>
</context>
<context>
    <name>DecisionLines</name>
    <message>
        <source>line %1: &quot;%2&quot;</source>
        <translation>第 %1 行：“%2”</translation>
    </message>
    <message>
        <source>%1: nothing was recorded, because these lines are not &quot;ID keep|skip|later|clear&quot;: %2</source>
        <translation>%1：未记录任何内容，因为这些行不是“ID keep|skip|later|clear”的形式：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) changed</source>
        <translation>
            <numerusform>已更改 %n 个决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigestOutput</name>
    <message>
        <source>%1: %2 of %3 papers in %4</source>
        <translation>%1：%2/%3 篇论文写入 %4</translation>
    </message>
    <message>
        <source>None of the %1 papers of %2 has a score, so there is no digest. Score them first: winnow-cli score --day %2.</source>
        <translation>%2 的 %1 篇论文都没有分数，因此没有摘要。请先评分：winnow-cli score --day %2。</translation>
    </message>
    <message>
        <source>%1 of the %2 papers of %3 have no score yet and are not in the digest. Score them with: winnow-cli score --day %3.</source>
        <translation>%3 的 %2 篇论文中有 %1 篇尚无分数，未列入摘要。评分命令：winnow-cli score --day %3。</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Run the command again in %n second(s).</source>
        <translation>
            <numerusform>arXiv 正在限制请求频率。请在 %n 秒后再次运行该命令。</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv is rate-limiting requests. Run the command again in a few minutes.</source>
        <translation>arXiv 正在限制请求频率。请几分钟后再次运行该命令。</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Wait for it, then run the command again.</source>
        <translation>另一个 Winnow 正在写入文库。请等它完成后再次运行该命令。</translation>
    </message>
    <message>
        <source>The library was written by a newer Winnow, and this one leaves it alone. Update Winnow, or name another library with --library.</source>
        <translation>该文库由更新版本的 Winnow 写入，未作任何改动。请升级 Winnow，或用 --library 指定其他文库。</translation>
    </message>
    <message>
        <source>%1 is no library, or it is damaged. Restore it from a backup, or name another library with --library.</source>
        <translation>%1 不是文库或已损坏。请从备份恢复，或用 --library 指定其他文库。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>The library failed%1. Check that its disk has room, then run the command again.</source>
        <translation>文库出错%1。请检查磁盘空间，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>arXiv can&apos;t be reached%1. Check the network, then run the command again.</source>
        <translation>无法连接 arXiv%1。请检查网络，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>arXiv did not answer in time. Run the command again later.</source>
        <translation>arXiv 未及时响应。请稍后再次运行该命令。</translation>
    </message>
    <message>
        <source>The server failed%1. Run the command again later.</source>
        <translation>服务器出错%1。请稍后再次运行该命令。</translation>
    </message>
    <message>
        <source>%1 is plain http, which is refused beyond this machine. Use https.</source>
        <translation>%1 是未加密的 http，仅允许用于本机。请使用 https。</translation>
    </message>
    <message>
        <source>The server refuses access%1. Wait a while before you try again.</source>
        <translation>服务器拒绝访问%1。请稍候再试。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Nothing of it was used.</source>
        <translation>无法读取 %1：%2。其中内容均未使用。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>该文本</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written%2. Check the folder and its rights, or name another file.</source>
        <translation>无法写入 %1%2。请检查文件夹及其权限，或指定其他文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read%2. Check the name and the rights.</source>
        <translation>无法读取 %1%2。请检查文件名和权限。</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept; run the same command again to go on.</source>
        <translation>已停止。已完成的部分均已保留；再次运行同一命令即可继续。</translation>
    </message>
    <message>
        <source>This was refused: %1. Correct it, then run the command again.</source>
        <translation>已拒绝：%1。请更正后再次运行该命令。</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>未找到：%1。</translation>
    </message>
    <message>
        <source>The feed of %1 holds no papers, although arXiv announces some on that day. Run the command again later.</source>
        <translation>%1 的订阅源中没有论文，而 arXiv 当天应有公布。请稍后再次运行该命令。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused%1. Unlock it, then run the command again.</source>
        <translation>系统密钥环拒绝访问%1。请将其解锁，然后再次运行该命令。</translation>
    </message>
</context>
<context>
    <name>EstimateWords</name>
    <message>
        <source>%1: %2 to score with the built-in scorer: no calls, no cost</source>
        <translation>%1：%2 篇待内置评分器评分：无需调用，没有费用</translation>
    </message>
    <message>
        <source>%1: nothing is left to score with %2</source>
        <translation>%1：没有可用 %2 评分的论文了</translation>
    </message>
    <message>
        <source>%1 (%2 of them screening)</source>
        <translation>%1（其中 %2 次为初筛）</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1: %2 to score with %3: %4, about %5, %6</source>
        <translation>%1：%2 篇待 %3 评分：%4，约 %5，%6</translation>
    </message>
    <message>
        <source>Spent this month: %1 of %2.</source>
        <translation>本月已花费：%1，上限 %2。</translation>
    </message>
    <message>
        <source>Spent this month: %1.</source>
        <translation>本月已花费：%1。</translation>
    </message>
    <message>
        <source>No budget can be kept while the price is unknown: the run would not begin.</source>
        <translation>价格未知时无法控制预算：运行不会开始。</translation>
    </message>
    <message>
        <source>That is more than the budget of a run, %1: it would stop on the way.</source>
        <translation>这超过了每次运行的预算 %1：运行将中途停止。</translation>
    </message>
    <message>
        <source>That is more than is left of the month&apos;s cap: it would stop on the way.</source>
        <translation>这超过了本月上限的余额：运行将中途停止。</translation>
    </message>
    <message>
        <source>Failed earlier: %1. --retry-failed asks about them again.</source>
        <translation>先前失败：%1。使用 --retry-failed 可再次评分。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>under $%1</source>
        <translation>不到 $%1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The library to work on.</source>
        <translation>要使用的文库。</translation>
    </message>
    <message>
        <source>The settings file.</source>
        <translation>设置文件。</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>以 JSON 输出结果。</translation>
    </message>
    <message>
        <source>No progress and no remarks; errors are still printed.</source>
        <translation>不显示进度和提示；错误仍会输出。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Usage: winnow-cli [OPTIONS] COMMAND …</source>
        <translation>用法：winnow-cli [选项] 命令 …</translation>
    </message>
    <message>
        <source>The day&apos;s arXiv papers, scored against your criteria, as a digest: without a window, on the same library.</source>
        <translation>当天的 arXiv 论文，按您的标准评分，汇成摘要：无需窗口，使用同一文库。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>选项，可置于命令之前或之后：</translation>
    </message>
    <message>
        <source>Environment (options win over it, it wins over the settings):</source>
        <translation>环境变量（命令行选项优先于环境变量，环境变量优先于设置）：</translation>
    </message>
    <message>
        <source>The library, now %1</source>
        <translation>文库，当前为 %1</translation>
    </message>
    <message>
        <source>The settings file, now %1</source>
        <translation>设置文件，当前为 %1</translation>
    </message>
    <message>
        <source>Where feeds come from, for mirrors.</source>
        <translation>订阅源的来源地址，供镜像使用。</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit codes: 0 all went well, 1 the work failed, 2 the command line was wrong.

First steps:
  winnow-cli run --sample -o sample.md       (needs no network)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMAND --help</source>
        <translation>结果写到标准输出，其他内容写到标准错误。退出码：0 一切正常，1 工作失败，2 命令行有误。

入门：
  winnow-cli run --sample -o sample.md       （无需网络）
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMAND --help</translation>
    </message>
    <message>
        <source>Usage: winnow-cli %1 [OPTIONS]%2</source>
        <translation>用法：winnow-cli %1 [选项]%2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>所有命令的选项：</translation>
    </message>
    <message>
        <source>A language model&apos;s key, where the keyring has none (providers openai, custom).</source>
        <translation>语言模型的密钥，用于密钥环中没有时（提供商 openai、custom）。</translation>
    </message>
    <message>
        <source>That model&apos;s address, instead of the settings&apos; (the same providers).</source>
        <translation>该模型的地址，代替设置中的地址（适用于相同的提供商）。</translation>
    </message>
</context>
<context>
    <name>ModelOptions</name>
    <message>
        <source>--budget takes US dollars, such as 0.50, or none, not &quot;%1&quot;.</source>
        <translation>--budget 须为美元金额（如 0.50）或 none，不能是“%1”。</translation>
    </message>
    <message>
        <source>Who runs the model: openai (default), anthropic, gemini, azure, openrouter, mistral, deepseek, ollama, lmstudio, llamacpp, vllm, or custom with --endpoint.</source>
        <translation>由谁运行模型：openai（默认）、anthropic、gemini、azure、openrouter、mistral、deepseek、ollama、lmstudio、llamacpp、vllm，或配合 --endpoint 使用 custom。</translation>
    </message>
    <message>
        <source>The service&apos;s address where it is not the provider&apos;s usual one.</source>
        <translation>服务的地址，用于与提供商的常用地址不同时。</translation>
    </message>
    <message>
        <source>The language model, as its provider names it.</source>
        <translation>语言模型，按提供商的命名填写。</translation>
    </message>
    <message>
        <source>Stop before the call that could make the run cost more than so many US dollars; none lifts the cap of the settings.</source>
        <translation>在可能使本次运行花费超过该美元金额的调用之前停止；none 取消设置中的上限。</translation>
    </message>
    <message>
        <source>So many calls at once, 1 to 64.</source>
        <translation>同时进行的调用数，1 到 64。</translation>
    </message>
    <message>
        <source>Ask again about the papers that failed earlier.</source>
        <translation>再次为先前失败的论文评分。</translation>
    </message>
    <message>
        <source>Score every paper, without a first pass by title.</source>
        <translation>为每篇论文评分，不先按标题初筛。</translation>
    </message>
    <message>
        <source>Send key and prompts over plain http to a host beyond this machine.</source>
        <translation>允许以未加密的 http 将密钥和提示词发送到本机以外的主机。</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;. The command&apos;s help lists them.</source>
        <translation>没有提供商“%1”。该命令的帮助中列有可用的提供商。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. Write --endpoint like http://localhost:11434/v1.</source>
        <translation>“%1”不是网址。请将 --endpoint 写成 http://localhost:11434/v1 的形式。</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>%1 does not accept the key in OPENAI_API_KEY%2. Correct it, or set another one: %3.</source>
        <translation>%1 不接受 OPENAI_API_KEY 中的密钥%2。请更正，或另设一个：%3。</translation>
    </message>
    <message>
        <source>%1 does not accept the key%2. Set another one: %3.</source>
        <translation>%1 不接受该密钥%2。请另设一个：%3。</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one: %2, or put it into OPENAI_API_KEY.</source>
        <translation>没有 %1 的密钥。请设置：%2，或放入 OPENAI_API_KEY。</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one: %2.</source>
        <translation>没有 %1 的密钥。请设置：%2。</translation>
    </message>
    <message>
        <source>%1 does not let this account use %2%3. Name another model, or ask for access.</source>
        <translation>%1 不允许此账户使用 %2%3。请指定其他模型，或申请使用权限。</translation>
    </message>
    <message>
        <source>%1 has no model &quot;%2&quot;%3. Name another one with --model, or check --endpoint.</source>
        <translation>%1 没有模型“%2”%3。请用 --model 指定其他模型，或检查 --endpoint。</translation>
    </message>
    <message>
        <source>The account at %1 has nothing left to spend%2. Top it up, then run the command again to go on.</source>
        <translation>%1 的账户余额已用完%2。请充值，然后再次运行该命令即可继续。</translation>
    </message>
    <message>
        <source>%1 would be asked over plain http, where others can read the key. Use https, or say yes with --allow-insecure.</source>
        <translation>将以未加密的 http 访问 %1，他人可能读到密钥。请使用 https，或用 --allow-insecure 表示同意。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached%2. Check that it runs, and the network, then run the command again to go on.</source>
        <translation>无法连接 %1%2。请检查它是否在运行以及网络，然后再次运行该命令即可继续。</translation>
    </message>
    <message>
        <source>The address of %1 is not known%2. Check --endpoint and the network.</source>
        <translation>找不到 %1 的地址%2。请检查 --endpoint 和网络。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about%2. Check this computer&apos;s clock and the proxy.</source>
        <translation>无法与 %1 建立加密连接%2。请检查本机的时钟和代理。</translation>
    </message>
    <message>
        <source>The proxy does not let Winnow through to %1%2. Check the proxy in the settings.</source>
        <translation>代理不让 Winnow 连接 %1%2。请在设置中检查代理。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Run the command again to go on, or allow it more time in the settings.</source>
        <translation>%1 未及时响应。再次运行该命令即可继续，或在设置中延长超时。</translation>
    </message>
    <message>
        <source>%1 kept asking for patience for too long%2. Run the command again in %3 to go on, or ask less at once with --concurrency 1.</source>
        <translation>%1 要求等待的时间过长%2。请在 %3 后再次运行该命令以继续，或用 --concurrency 1 减少同时的调用。</translation>
    </message>
    <message>
        <source>%1 kept asking for patience for too long%2. Run the command again later to go on, or ask less at once with --concurrency 1.</source>
        <translation>%1 要求等待的时间过长%2。请稍后再次运行该命令以继续，或用 --concurrency 1 减少同时的调用。</translation>
    </message>
    <message>
        <source>%1 failed%2. Run the command again later to go on.</source>
        <translation>%1 出错%2。请稍后再次运行该命令以继续。</translation>
    </message>
    <message numerus="yes">
        <source> with %n paper(s) left to score</source>
        <translation>
            <numerusform> (还有 %n 篇论文待评分)</numerusform>
        </translation>
    </message>
    <message>
        <source>The cap of this month%1 is reached%2. Raise it in the settings to go on, or run the command again next month.</source>
        <translation>本月的上限%1 已达到%2。请在设置中提高上限以继续，或下个月再次运行该命令。</translation>
    </message>
    <message>
        <source>The budget of the run%1 is reached%2. Run the command again with a higher --budget to go on.</source>
        <translation>本次运行的预算%1 已达到%2。请用更高的 --budget 再次运行该命令以继续。</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs, so no budget can be kept. Add its price in the settings, or leave the budget out (--budget none; the month&apos;s cap is in the settings).</source>
        <translation>%1 的价格未知，因此无法控制预算。请在设置中添加价格，或不设预算（--budget none；月度上限在设置中）。</translation>
    </message>
    <message>
        <source>The prices in the settings can&apos;t be read (%1). Correct them.</source>
        <translation>无法读取设置中的价格（%1）。请更正。</translation>
    </message>
    <message>
        <source>%1 answers nothing that can be read%2. Is it the right address?</source>
        <translation>%1 的回答无法读取%2。地址是否正确？</translation>
    </message>
    <message>
        <source>No model is named. Name one with --model, or choose one in the window.</source>
        <translation>未指定模型。请用 --model 指定，或在窗口中选择。</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;. Name one with --provider.</source>
        <translation>没有提供商“%1”。请用 --provider 指定。</translation>
    </message>
    <message>
        <source>This provider has no usual address. Name it with --endpoint.</source>
        <translation>该提供商没有常用地址。请用 --endpoint 指定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. Correct --endpoint, OPENAI_BASE_URL or the settings.</source>
        <translation>“%1”不是网址。请更正 --endpoint、OPENAI_BASE_URL 或设置。</translation>
    </message>
    <message>
        <source>The proxy of the settings can&apos;t be used. Correct it.</source>
        <translation>设置中的代理无法使用。请更正。</translation>
    </message>
    <message>
        <source>%1 refuses the requests%2. Check --model and the settings.</source>
        <translation>%1 拒绝了请求%2。请检查 --model 和设置。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&quot;%1&quot; is no category. Name them like cs.LG,cs.AI.</source>
        <translation>“%1”不是类别。请写成 cs.LG,cs.AI 的形式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no announce type. There are new, cross, replace and replace-cross.</source>
        <translation>“%1”不是公布类型。可用的有 new、cross、replace 和 replace-cross。</translation>
    </message>
    <message>
        <source>--categories, --feed and --sample exclude one another.</source>
        <translation>--categories、--feed 和 --sample 不能同时使用。</translation>
    </message>
    <message>
        <source>No categories are followed yet. Name some with --categories cs.LG,cs.AI, choose them in the window, or try --sample.</source>
        <translation>尚未关注任何类别。请用 --categories cs.LG,cs.AI 指定，在窗口中选择，或试用 --sample。</translation>
    </message>
    <message>
        <source>Download these instead of the followed categories.</source>
        <translation>下载这些类别，代替所关注的类别。</translation>
    </message>
    <message>
        <source>Read a feed saved earlier instead of downloading; can be repeated; - is standard input.</source>
        <translation>读取先前保存的订阅源而不下载；可重复使用；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Scan only these: new, cross, replace, replace-cross (default: new,cross).</source>
        <translation>只扫描这些类型：new、cross、replace、replace-cross（默认：new,cross）。</translation>
    </message>
    <message>
        <source>Scan only papers whose primary category was asked for.</source>
        <translation>只扫描主类别属于所请求类别的论文。</translation>
    </message>
    <message>
        <source>Read the built-in sample day; needs no network.</source>
        <translation>读取内置的示例日；无需网络。</translation>
    </message>
    <message>
        <source>Score under the criteria of this file; they become the current ones.</source>
        <translation>按此文件中的标准评分；它们将成为当前标准。</translation>
    </message>
    <message>
        <source>Only say what scoring would take: calls, tokens and cost.</source>
        <translation>只显示评分所需：调用、词元和费用。</translation>
    </message>
    <message>
        <source>Write the digest to this file.</source>
        <translation>将摘要写入此文件。</translation>
    </message>
    <message>
        <source>markdown (default), html, json, bibtex or ris.</source>
        <translation>markdown（默认）、html、json、bibtex 或 ris。</translation>
    </message>
    <message>
        <source>Least relevance of a paper in the digest, 0 to 10.</source>
        <translation>摘要中论文的最低相关性，0 到 10。</translation>
    </message>
    <message>
        <source>Least novelty of a paper in the digest, 0 to 10.</source>
        <translation>摘要中论文的最低新颖性，0 到 10。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as YYYY-MM-DD.</source>
        <translation>“%1”不是日期。请写成 YYYY-MM-DD 的形式。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 须为 %2 到 %3 之间的数，不能是“%4”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. Correct WINNOW_ARXIV_URL.</source>
        <translation>“%1”不是网址。请更正 WINNOW_ARXIV_URL。</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Choose markdown, html, json, bibtex or ris.</source>
        <translation>没有格式“%1”。请选择 markdown、html、json、bibtex 或 ris。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation>无法理解此处的“%1”。</translation>
    </message>
    <message>
        <source>Who scores: builtin, which needs neither key nor network, or llm, a language model (meant as well where --model, --provider or --endpoint is given).</source>
        <translation>由谁评分：builtin，无需密钥和网络；或 llm，即语言模型（给出 --model、--provider 或 --endpoint 时亦为 llm）。</translation>
    </message>
    <message>
        <source>There is no scorer &quot;%1&quot;. There are builtin and llm.</source>
        <translation>没有评分器“%1”。可用的有 builtin 和 llm。</translation>
    </message>
    <message>
        <source>--%1 belongs to a language model, and the built-in scorer was asked for. Add --scorer llm, or leave it out.</source>
        <translation>--%1 用于语言模型，而指定的是内置评分器。请添加 --scorer llm，或去掉该选项。</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>Score</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Rel</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>新颖</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>正在评分 %1/%2</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>the feed is of %1, not of the day asked for; nothing was stored. Leave out --day to take it.</source>
        <translation>该订阅源是 %1 的，不是所请求的日期；未存储任何内容。去掉 --day 即可采用它。</translation>
    </message>
    <message>
        <source>arXiv has no such feed%1. Check the category.</source>
        <translation>arXiv 没有该订阅源%1。请检查类别。</translation>
    </message>
    <message>
        <source>%1, line %2%3: %4</source>
        <translation>%1，第 %2 行%3：%4</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1：以及另外 %2 个。</translation>
    </message>
    <message>
        <source>%1: arXiv announces nothing on a weekend or holiday; the next listing is that of %2.</source>
        <translation>%1：arXiv 在周末或假日不公布论文；下一次列表是 %2 的。</translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one of %2.</source>
        <translation>%1：今天的列表尚未发布；这是 %2 的列表。</translation>
    </message>
    <message>
        <source>The library has no papers yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>文库中还没有论文。请先获取一天：winnow-cli fetch。</translation>
    </message>
    <message>
        <source>The library has no papers of %1. Fetch that day first, or leave out --day.</source>
        <translation>文库中没有 %1 的论文。请先获取这一天，或去掉 --day。</translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>公布 %1 篇，扫描 %2 篇，新入库 %3 篇</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已扫描</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>nothing was scored</source>
        <translation>没有评分</translation>
    </message>
    <message>
        <source>%1, criteria %2</source>
        <translation>%1，标准 %2</translation>
    </message>
    <message>
        <source>%1: every paper has its score already (%2)</source>
        <translation>%1：每篇论文都已有分数（%2）</translation>
    </message>
    <message>
        <source>%1: damaged entries: %2. What is whole is stored; fetch it again later.</source>
        <translation>%1：损坏的条目：%2。完好的部分已存储；请稍后再次获取。</translation>
    </message>
    <message>
        <source>%1: the feed holds %2 entries, and arXiv cuts at %3: papers may be missing. Ask for its categories one by one.</source>
        <translation>%1：该订阅源有 %2 个条目，而 arXiv 在 %3 个处截断：可能缺少论文。请逐个请求其类别。</translation>
    </message>
    <message>
        <source>%1 scored</source>
        <translation>已评分 %1 篇</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1 篇</translation>
    </message>
    <message>
        <source>%1 screened out</source>
        <translation>筛除 %1 篇</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>以及另外 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) failed. Run the command again with --retry-failed to ask about them once more.</source>
        <translation>
            <numerusform>%n 篇论文失败。请用 --retry-failed 再次运行该命令，重新为它们评分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The day&apos;s arXiv listings, scored.</source>
        <translation>为当天的 arXiv 列表评分。</translation>
    </message>
    <message>
        <source>The library&apos;s file.</source>
        <translation>文库文件。</translation>
    </message>
    <message>
        <source>The settings&apos; file.</source>
        <translation>设置文件。</translation>
    </message>
</context>
<context>
    <name>winnow::ActTexts</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>your note</source>
        <translation>您的笔记</translation>
    </message>
    <message numerus="yes">
        <source>tags of %n paper(s)</source>
        <translation>
            <numerusform>%n 篇论文的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your relevance of %n paper(s)</source>
        <translation>
            <numerusform>您对 %n 篇论文的相关性</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked</source>
        <translation>
            <numerusform>已标记 %n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>winnow::Actions</name>
    <message>
        <source>&amp;Today&apos;s papers</source>
        <translation>今日论文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Score this day</source>
        <translation>为当天评分(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import digests…</source>
        <translation>导入摘要(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Read saved feeds…</source>
        <translation>读取已保存的订阅源(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export the digest…</source>
        <translation>导出摘要(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销决定(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做决定(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown links</source>
        <translation>复制为 Markdown 链接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;BibTeX</source>
        <translation>复制为 BibTeX(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>论文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>标准(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>摘要(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep and next</source>
        <translation>保留并继续(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;kip and next</source>
        <translation>跳过并继续(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Clear the decision</source>
        <translation>清除决定(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next paper</source>
        <translation>下一篇(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous paper</source>
        <translation>上一篇(&amp;P)</translation>
    </message>
    <message>
        <source>Next without a decision</source>
        <translation>下一篇未决定的论文</translation>
    </message>
    <message>
        <source>Previous without a decision</source>
        <translation>上一篇未决定的论文</translation>
    </message>
    <message>
        <source>Scroll the abstract, then the next</source>
        <translation>滚动摘要，然后下一篇</translation>
    </message>
    <message>
        <source>Open the &amp;abstract page</source>
        <translation>打开摘要页(&amp;A)</translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation>打开 PDF(&amp;D)</translation>
    </message>
    <message>
        <source>Save criteria as a new &amp;version</source>
        <translation>将标准另存为新版本(&amp;V)</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple day</source>
        <translation>试用示例日(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Winnow</source>
        <translation>关于 Winnow(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>论文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;One paper at a time</source>
        <translation>逐篇浏览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>类似论文(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Paste papers</source>
        <translation>粘贴论文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>写笔记(&amp;W)</translation>
    </message>
    <message>
        <source>Your relevance: 1</source>
        <translation>您的相关性：1</translation>
    </message>
    <message>
        <source>Your relevance: 2</source>
        <translation>您的相关性：2</translation>
    </message>
    <message>
        <source>Your relevance: 3</source>
        <translation>您的相关性：3</translation>
    </message>
    <message>
        <source>Your relevance: 4</source>
        <translation>您的相关性：4</translation>
    </message>
    <message>
        <source>Your relevance: 5</source>
        <translation>您的相关性：5</translation>
    </message>
    <message>
        <source>Your relevance: 6</source>
        <translation>您的相关性：6</translation>
    </message>
    <message>
        <source>Your relevance: 7</source>
        <translation>您的相关性：7</translation>
    </message>
    <message>
        <source>Your relevance: 8</source>
        <translation>您的相关性：8</translation>
    </message>
    <message>
        <source>Your relevance: 9</source>
        <translation>您的相关性：9</translation>
    </message>
    <message>
        <source>Your relevance: 10</source>
        <translation>您的相关性：10</translation>
    </message>
    <message>
        <source>Clear your relevance</source>
        <translation>清除您的相关性</translation>
    </message>
    <message>
        <source>&amp;Retry failed papers</source>
        <translation>重试失败的论文(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>暂停或继续(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Map and funnel</source>
        <translation>分布图与漏斗(&amp;M)</translation>
    </message>
    <message>
        <source>De&amp;tails of the run</source>
        <translation>运行详情(&amp;T)</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reading and taking along</source>
        <translation>阅读与取用</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>您的批注</translation>
    </message>
    <message>
        <source>Papers and scores</source>
        <translation>论文与评分</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>winnow::AdvancedTab</name>
    <message>
        <source>This is no web address. It starts with https://.</source>
        <translation>这不是网址。网址以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>地址中不得包含用户名或密码。</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or a server on this machine.</source>
        <translation>http 未加密。请使用 https 或本机服务器。</translation>
    </message>
    <message>
        <source>Address of arXiv’s feeds</source>
        <translation>arXiv 订阅源地址</translation>
    </message>
    <message>
        <source>A mirror, for instance. Leave it empty for arXiv itself.</source>
        <translation>例如镜像站。留空即使用 arXiv 本身。</translation>
    </message>
    <message>
        <source>Address of arXiv’s &amp;feeds</source>
        <translation>arXiv 订阅源地址(&amp;F)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
</context>
<context>
    <name>winnow::Annotator</name>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>已为 %n 篇论文添加标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” taken off %n paper(s)</source>
        <translation>
            <numerusform>已从 %n 篇论文移除标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance of %n paper(s): %1</source>
        <translation>
            <numerusform>您对 %n 篇论文的相关性：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance of %n paper(s) cleared</source>
        <translation>
            <numerusform>已清除您对 %n 篇论文的相关性</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::AppearanceTab</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>A new language shows when Winnow is started again.</source>
        <translation>新语言在重新启动 Winnow 后生效。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>外观(&amp;E)</translation>
    </message>
</context>
<context>
    <name>winnow::AuthorMenu</name>
    <message>
        <source>All papers by %1</source>
        <translation>%1 的所有论文</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>取消关注 %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>关注 %1</translation>
    </message>
</context>
<context>
    <name>winnow::AuthorsTab</name>
    <message>
        <source>&amp;Followed authors, one a line</source>
        <translation>关注的作者，每行一位(&amp;F)</translation>
    </message>
    <message>
        <source>Followed authors, one a line</source>
        <translation>关注的作者，每行一位</translation>
    </message>
    <message>
        <source>Ada Lovelace
Emmy Noether</source>
        <translation>Ada Lovelace
Emmy Noether</translation>
    </message>
    <message>
        <source>Their papers are in every digest. Case, accents and TeX do not matter.</source>
        <translation>他们的论文会出现在每份摘要中。不区分大小写、重音和 TeX 写法。</translation>
    </message>
    <message>
        <source>Sorts such a paper as if relevance and novelty added up to this. 20 puts it first.</source>
        <translation>排序时视此类论文的相关性与新颖性之和为该值。20 则排在最前。</translation>
    </message>
    <message>
        <source>&amp;Score of an author match</source>
        <translation>作者匹配的分数(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>作者(&amp;U)</translation>
    </message>
</context>
<context>
    <name>winnow::BlockedPage</name>
    <message>
        <source>The library can&apos;t be opened</source>
        <translation>无法打开文库</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>winnow::CallPanel</name>
    <message>
        <source>What happened</source>
        <translation>运行经过</translation>
    </message>
    <message>
        <source>Close the calls</source>
        <translation>关闭调用列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What happened · %1</source>
        <translation>运行经过 · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>winnow::CallView</name>
    <message>
        <source>Calls to the model</source>
        <translation>对模型的调用</translation>
    </message>
    <message>
        <source>The reply&apos;s text</source>
        <translation>回复文本</translation>
    </message>
    <message>
        <source>Choose a call to see what came of it.</source>
        <translation>选择一次调用以查看其结果。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>winnow::Calls</name>
    <message>
        <source>≈ %1</source>
        <comment>tokens that were guessed</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time of a call</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>abstracts</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 篇论文</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>费用 %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) asked</source>
        <translation>
            <numerusform>输入 %Ln 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them from the cache</source>
        <translation>
            <numerusform>其中 %Ln 个来自缓存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) answered</source>
        <translation>
            <numerusform>输出 %Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not say; these are guesses.</source>
        <translation>服务未提供数据；这些是估计值。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>全部读取</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>部分读取</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cut off at the token limit</source>
        <translation>达到词元上限而截断</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无回答</translation>
    </message>
</context>
<context>
    <name>winnow::CategoryChooser</name>
    <message>
        <source>Search categories: machine learning, cs.LG, number theory …</source>
        <translation>搜索类别：machine learning、cs.LG、number theory…</translation>
    </message>
    <message>
        <source>Search categories</source>
        <translation>搜索类别</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No category has these words.</source>
        <translation>没有类别包含这些词。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No category chosen yet.</source>
        <translation>尚未选择类别。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
</context>
<context>
    <name>winnow::Command</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>正在等待系统密钥环。它可能正在要求输入密码。</translation>
    </message>
</context>
<context>
    <name>winnow::ComparisonPicker</name>
    <message>
        <source>Comparison of versions</source>
        <translation>版本比较</translation>
    </message>
    <message>
        <source>Show what changed between this version and another one</source>
        <translation>显示此版本与另一版本之间的变化</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Changes from %1</source>
        <translation>自 %1 以来的变化</translation>
    </message>
    <message>
        <source>Changes up to %1</source>
        <translation>到 %1 为止的变化</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · 使用中</translation>
    </message>
</context>
<context>
    <name>winnow::ConfirmStrip</name>
    <message>
        <source>the sample day</source>
        <translation>示例日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day to be scored</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>Winnow does not know this model&apos;s price; enter it in the settings to keep count.</source>
        <translation>Winnow 不知道该模型的价格；请在设置中填写以便计费。</translation>
    </message>
    <message>
        <source>This month&apos;s cap would be reached before the end.</source>
        <translation>运行结束前就会达到本月的上限。</translation>
    </message>
    <message>
        <source>The cap of a run would be reached before the end.</source>
        <translation>运行结束前就会达到每次运行的上限。</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>Use the &amp;built-in scorer</source>
        <translation>使用内置评分器(&amp;B)</translation>
    </message>
    <message>
        <source>Score later with Ctrl+R (Esc)</source>
        <translation>稍后用 Ctrl+R 评分（Esc）</translation>
    </message>
    <message>
        <source>Scores at once and costs nothing</source>
        <translation>立即评分，没有费用</translation>
    </message>
    <message>
        <source>Score %1? %2</source>
        <translation>为 %1 评分？%2</translation>
    </message>
    <message>
        <source>&amp;Score for %1</source>
        <translation>花费 %1 评分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Score, price unknown</source>
        <translation>评分，价格未知(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try for %1</source>
        <translation>花费 %1 试用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try, price unknown</source>
        <translation>试用，价格未知(&amp;T)</translation>
    </message>
    <message>
        <source>Try these criteria? %1</source>
        <translation>试用这些标准？%1</translation>
    </message>
    <message>
        <source>Nothing is scored (Esc)</source>
        <translation>不评分 (Esc)</translation>
    </message>
</context>
<context>
    <name>winnow::ConnectionTest</name>
    <message>
        <source>Asks for the models and makes one tiny call</source>
        <translation>查询模型列表，并进行一次极小的调用</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>winnow::CostController</name>
    <message>
        <source>&amp;Move it to the end</source>
        <translation>移到末尾(&amp;M)</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaCommand</name>
    <message>
        <source>Show the criteria and their versions, and change them.</source>
        <translation>显示并更改标准及其版本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation>无法理解此处的“%1”。</translation>
    </message>
    <message>
        <source>Name the version, such as: winnow-cli criteria use 2. `winnow-cli criteria list` prints them.</source>
        <translation>请指定版本，例如：winnow-cli criteria use 2。`winnow-cli criteria list` 会列出各版本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. There are show, list, use, import and export.</source>
        <translation>无法理解“%1”。可用的有 show、list、use、import 和 export。</translation>
    </message>
    <message>
        <source>Name the file: winnow-cli criteria %1 FILE.</source>
        <translation>请指定文件：winnow-cli criteria %1 FILE。</translation>
    </message>
    <message>
        <source>There is no version %1 of the criteria. `winnow-cli criteria list` prints those there are.</source>
        <translation>标准没有版本 %1。`winnow-cli criteria list` 会列出现有版本。</translation>
    </message>
    <message>
        <source>Version %1 is in use.</source>
        <translation>正在使用版本 %1。</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaFiles</name>
    <message>
        <source>Markdown (*.md *.markdown *.txt)</source>
        <translation>Markdown (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Import criteria</source>
        <translation>导入标准</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export criteria</source>
        <translation>导出标准</translation>
    </message>
    <message>
        <source>criteria</source>
        <comment>file name</comment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Criteria exported to %1</source>
        <translation>标准已导出到 %1</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaHeader</name>
    <message>
        <source>&amp;Use this version</source>
        <translation>使用此版本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Versi&amp;on</source>
        <translation>版本(&amp;O)</translation>
    </message>
    <message>
        <source>Papers are scored with it from now on</source>
        <translation>从现在起用它为论文评分</translation>
    </message>
    <message>
        <source>Take the criteria from a Markdown file or a digest</source>
        <translation>从 Markdown 文件或摘要中读取标准</translation>
    </message>
    <message>
        <source>Write the criteria to a Markdown file</source>
        <translation>将标准写入 Markdown 文件</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaPage</name>
    <message>
        <source>Saved as version %1. The next scoring uses it.</source>
        <translation>已存为版本 %1，下次评分将使用它。</translation>
    </message>
    <message>
        <source>Version %1 is in use from now on.</source>
        <translation>从现在起使用版本 %1。</translation>
    </message>
    <message>
        <source>Imported. Save it as a new version to use it; undo brings the old text back.</source>
        <translation>已导入。存为新版本后即可使用；撤销可恢复原文本。</translation>
    </message>
    <message>
        <source>The scoring prompt is empty. Say what you want to read.</source>
        <translation>评分提示词为空。请说明您想读什么。</translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1. A language model would see no papers.</source>
        <translation>评分提示词中没有 %1 一行，语言模型将看不到论文。</translation>
    </message>
    <message>
        <source>The scoring prompt has more than one line %1. Leave one.</source>
        <translation>评分提示词中有多行 %1，请只保留一行。</translation>
    </message>
    <message>
        <source>No topics or keywords can be read out of the scoring prompt, so the built-in scorer has nothing to compare papers with.</source>
        <translation>无法从评分提示词中读出主题或关键词，内置评分器没有可供比较的内容。</translation>
    </message>
    <message>
        <source>Default criteria</source>
        <translation>默认标准</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>约 %Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the words of version %1; it is in use now.</source>
        <translation>这是版本 %1 的文本，现在使用它。</translation>
    </message>
    <message>
        <source>Back to the version in use. Undo in the editor brings your text back.</source>
        <translation>已回到正在使用的版本。在编辑器中撤销可找回您的文本。</translation>
    </message>
    <message>
        <source>A saved version, to look at. &lt;a href=&quot;back&quot;&gt;Back to your unsaved changes&lt;/a&gt;</source>
        <translation>这是已保存的版本，仅供查看。&lt;a href=&quot;back&quot;&gt;回到您未保存的改动&lt;/a&gt;</translation>
    </message>
    <message>
        <source>A saved version, to look at. &lt;a href=&quot;back&quot;&gt;Back to the one in use&lt;/a&gt;</source>
        <translation>这是已保存的版本，仅供查看。&lt;a href=&quot;back&quot;&gt;回到正在使用的版本&lt;/a&gt;</translation>
    </message>
    <message numerus="yes">
        <source>A usual day of %Ln paper(s)</source>
        <translation>
            <numerusform>通常一天 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This day of %Ln paper(s)</source>
        <translation>
            <numerusform>当天 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. What %3 costs is not known.</source>
        <translation>%1：%2。%3 的费用未知。</translation>
    </message>
    <message>
        <source>%1: %2, %3 under %4</source>
        <translation>%1：%2，使用 %4 需 %3</translation>
    </message>
    <message>
        <source>%1: %2, free of charge under %3</source>
        <translation>%1：%2，使用 %3 免费</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) stand below the line for the papers, where no service can cache them.</source>
        <translation>
            <numerusform>有 %Ln 个词元位于论文那一行之后，服务无法缓存它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 With the line at the end, a usual day costs %2 less.</source>
        <translation>%1将该行移到末尾后，通常一天可少花 %2。</translation>
    </message>
    <message>
        <source>%1 With the line at the end, this day costs %2 less.</source>
        <translation>%1将该行移到末尾后，当天可少花 %2。</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>试用过</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>新增 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>删除 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>no change in this prompt</source>
        <translation>此提示词没有变化</translation>
    </message>
    <message>
        <source>your unsaved changes</source>
        <translation>您未保存的改动</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>从 %1 到 %2：%3。</translation>
    </message>
    <message>
        <source>There are changes in: %1.</source>
        <translation>另有变化：%1。</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaReview</name>
    <message>
        <source>Insert the &amp;line</source>
        <translation>插入该行(&amp;L)</translation>
    </message>
</context>
<context>
    <name>winnow::DayMap</name>
    <message>
        <source>The day&apos;s funnel</source>
        <translation>当天的漏斗</translation>
    </message>
    <message>
        <source>The day&apos;s funnel: %1</source>
        <translation>当天的漏斗：%1</translation>
    </message>
    <message numerus="yes">
        <source>Relevance → × novelty ↑ · %n inside the cut-offs</source>
        <translation>
            <numerusform>相关性 → × 新颖性 ↑ · 阈值内 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide map and funnel</source>
        <translation>隐藏分布图与漏斗</translation>
    </message>
    <message>
        <source>Show map and funnel</source>
        <translation>显示分布图与漏斗</translation>
    </message>
</context>
<context>
    <name>winnow::DecideCommand</name>
    <message>
        <source>Record what you decided on papers.</source>
        <translation>记录您对论文的决定。</translation>
    </message>
    <message>
        <source>From a file, each line is an id and a decision; blank lines and what follows a # are left out. A bad line is named, and then nothing is recorded.

--json prints an object: changed, and decided, an array of objects with id and decision (null after clear).

Examples:
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</source>
        <translation>从文件读取时，每行为一个编号和一个决定；空行以及 # 之后的内容会被忽略。若有错误的行，会将其指出，且不记录任何内容。

--json 输出一个对象：changed，以及 decided，即含 id 和 decision（clear 之后为 null）的对象数组。

示例：
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</translation>
    </message>
    <message>
        <source>Read lines of ID STATE from this file; - is standard input.</source>
        <translation>从此文件读取 ID STATE 形式的行；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Give either a paper and a decision, or --from FILE.</source>
        <translation>请给出一篇论文和一个决定，或使用 --from FILE。</translation>
    </message>
    <message>
        <source>Give a paper and a decision: winnow-cli decide ID keep|skip|later|clear.</source>
        <translation>请给出一篇论文和一个决定：winnow-cli decide ID keep|skip|later|clear。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no arXiv id.</source>
        <translation>“%1”不是 arXiv 编号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decision. There are keep, skip, later and clear.</source>
        <translation>“%1”不是决定。可用的有 keep、skip、later 和 clear。</translation>
    </message>
    <message>
        <source>%1 holds no decisions.</source>
        <translation>%1 中没有决定。</translation>
    </message>
    <message>
        <source>%1 is not in the library; nothing was recorded.</source>
        <translation>%1 不在文库中；未记录任何内容。</translation>
    </message>
</context>
<context>
    <name>winnow::Details</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>abs ↗</source>
        <translation>摘要 ↗</translation>
    </message>
    <message>
        <source>pdf ↗</source>
        <translation>pdf ↗</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>相关性 %1</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>新颖性 %1</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>另见于 %1</translation>
    </message>
    <message>
        <source>built-in scorer</source>
        <translation>内置评分器</translation>
    </message>
    <message>
        <source>%1 · criteria v%2</source>
        <translation>%1 · 标准 v%2</translation>
    </message>
    <message>
        <source>You follow %1</source>
        <translation>您已关注 %1</translation>
    </message>
    <message>
        <source>Papers by %1, or follow</source>
        <translation>查看 %1 的论文，或关注</translation>
    </message>
    <message>
        <source>html ↗</source>
        <translation>html ↗</translation>
    </message>
    <message>
        <source>of v%1</source>
        <translation>针对 v%1</translation>
    </message>
    <message numerus="yes">
        <source>Every score so far: %n</source>
        <translation>
            <numerusform>历次分数：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for papers like it …</source>
        <translation>正在查找类似论文…</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>类似论文</translation>
    </message>
    <message>
        <source>Nothing in the library is like it.</source>
        <translation>文库中没有与它类似的论文。</translation>
    </message>
    <message>
        <source>Papers like it</source>
        <translation>与它类似的论文</translation>
    </message>
    <message>
        <source>Show them in the table</source>
        <translation>在表格中显示</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsController</name>
    <message>
        <source>You follow %1: their papers are in every digest.</source>
        <translation>您已关注 %1：其论文会出现在每份摘要中。</translation>
    </message>
    <message>
        <source>You no longer follow %1.</source>
        <translation>您不再关注 %1。</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsPane</name>
    <message>
        <source>Choose a paper to read its abstract.</source>
        <translation>选择一篇论文以阅读其摘要。</translation>
    </message>
    <message>
        <source>Details of the paper</source>
        <translation>论文详情</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>笔记…</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsView</name>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
</context>
<context>
    <name>winnow::Dialogs</name>
    <message>
        <source>About Winnow</source>
        <translation>关于 Winnow</translation>
    </message>
    <message>
        <source>The day&apos;s arXiv listings, scored against your criteria.</source>
        <translation>按您的标准为当天的 arXiv 列表评分。</translation>
    </message>
    <message>
        <source>Thank you to arXiv for use of its open access interoperability.</source>
        <translation>感谢 arXiv 提供开放获取的互操作性。</translation>
    </message>
</context>
<context>
    <name>winnow::DigestBar</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>打印(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Relev&amp;ance from</source>
        <translation>相关性不低于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Novelty from</source>
        <translation>新颖性不低于(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the digest as Markdown</source>
        <translation>将摘要复制为 Markdown</translation>
    </message>
    <message>
        <source>Write the digest to a file: Markdown, web page, PDF, BibTeX, RIS, JSON</source>
        <translation>将摘要写入文件：Markdown、网页、PDF、BibTeX、RIS、JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scanned</source>
        <translation>扫描 %1/%2</translation>
    </message>
</context>
<context>
    <name>winnow::DigestCommand</name>
    <message>
        <source>Write the digest of a day.</source>
        <translation>写出某天的摘要。</translation>
    </message>
    <message>
        <source>The best papers first, those whose relevance and novelty reach the cut-offs; kept papers are in it whatever their scores, skipped ones are not. A day that was imported is written as it came, unless a cut-off is given. Without -o the digest goes to standard output.

--json without -o is --format json; with -o it prints an object: day, file, announced, scanned, relevant, papers.

Examples:
  winnow-cli digest -o today.md
  winnow-cli digest --day 2025-06-02 --format bibtex
  winnow-cli digest --relevance-cutoff 5 --novelty-cutoff 1</source>
        <translation>最好的论文在前，即相关性和新颖性达到阈值的论文；保留的论文无论分数如何都在其中，跳过的论文则不在。导入的日期会按原样写出，除非给出了阈值。不带 -o 时，摘要写到标准输出。

--json 不带 -o 即为 --format json；带 -o 时输出一个对象：day、file、announced、scanned、relevant、papers。

示例：
  winnow-cli digest -o today.md
  winnow-cli digest --day 2025-06-02 --format bibtex
  winnow-cli digest --relevance-cutoff 5 --novelty-cutoff 1</translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library).</source>
        <translation>公布日期（默认：文库中最新的一天）。</translation>
    </message>
    <message>
        <source>--json and --format %1 both want standard output. Write the digest to a file with -o.</source>
        <translation>--json 和 --format %1 都要使用标准输出。请用 -o 将摘要写入文件。</translation>
    </message>
</context>
<context>
    <name>winnow::DigestExporter</name>
    <message>
        <source>Export the digest</source>
        <translation>导出摘要</translation>
    </message>
    <message>
        <source>Digest copied as Markdown.</source>
        <translation>摘要已复制为 Markdown。</translation>
    </message>
    <message>
        <source>Digest sent to the printer.</source>
        <translation>摘要已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer refused the digest. Export it as PDF instead.</source>
        <translation>打印机拒绝了摘要。请改为导出 PDF。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>RIS citations</source>
        <translation>RIS 引文</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Digest written to %1</source>
        <translation>摘要已写入 %1</translation>
    </message>
</context>
<context>
    <name>winnow::DigestPreview</name>
    <message>
        <source>Preview of the digest</source>
        <translation>摘要预览</translation>
    </message>
</context>
<context>
    <name>winnow::DigestTab</name>
    <message>
        <source>Folder for digests</source>
        <translation>摘要文件夹</translation>
    </message>
    <message>
        <source>A paper is in the digest when both its scores reach these. Papers that you keep and papers of followed authors always are.</source>
        <translation>两项分数都达到这些值的论文进入摘要。您保留的论文和所关注作者的论文始终在内。</translation>
    </message>
    <message>
        <source>&amp;Relevance from</source>
        <translation>相关性不低于(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Novelty from</source>
        <translation>新颖性不低于(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder for digests</source>
        <translation>摘要文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Say where digests shall be written.</source>
        <translation>请指定摘要的写入位置。</translation>
    </message>
    <message>
        <source>Give the whole path, from the root on.</source>
        <translation>请给出从根目录开始的完整路径。</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>这是文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>无法写入该处。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This folder does not exist and can&apos;t be made. Choose another.</source>
        <translation>该文件夹不存在且无法创建。请另选一个。</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>摘要(&amp;D)</translation>
    </message>
</context>
<context>
    <name>winnow::DragOut</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::EmptyDigest</name>
    <message>
        <source>No papers yet</source>
        <translation>还没有论文</translation>
    </message>
    <message>
        <source>Fetch today’s papers; their digest is shown here.</source>
        <translation>获取今日论文后，其摘要会显示在这里。</translation>
    </message>
    <message>
        <source>No papers on %1</source>
        <translation>%1 没有论文</translation>
    </message>
    <message>
        <source>Nothing was fetched for this day. Choose another day, or fetch today’s papers.</source>
        <translation>当天没有获取任何内容。请选择其他日期，或获取今日论文。</translation>
    </message>
    <message>
        <source>The digest of %1 could not be made</source>
        <translation>无法生成 %1 的摘要</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>原因见上方消息。</translation>
    </message>
    <message>
        <source>No papers on this day</source>
        <translation>当天没有论文</translation>
    </message>
    <message>
        <source>Nothing that you follow was announced. Choose another day, or follow more categories in the settings.</source>
        <translation>您关注的类别没有公布论文。请选择其他日期，或在设置中关注更多类别。</translation>
    </message>
    <message>
        <source>No paper has a score yet</source>
        <translation>还没有论文评分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) of this day can be scored.</source>
        <translation>
            <numerusform>当天有 %Ln 篇论文可以评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper reaches the cut-offs</source>
        <translation>没有论文达到阈值</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln scored paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers that you want in the digest.</source>
        <translation>
            <numerusform>%Ln 篇已评分论文中没有一篇达到相关性 %1 和新颖性 %2。请降低阈值，或保留您想放入摘要的论文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch to&amp;day’s papers</source>
        <translation>获取今日论文(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Score the day</source>
        <translation>为当天评分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lower both by one</source>
        <translation>两者各降一(&amp;L)</translation>
    </message>
</context>
<context>
    <name>winnow::EmptyState</name>
    <message>
        <source>Fetch today&apos;s papers</source>
        <translation>获取今日论文</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>显示所有论文</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The next listing comes on %1 at %2.</source>
        <translation>下一次列表将于 %1 %2 发布。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No papers of this day yet</source>
        <translation>当天还没有论文</translation>
    </message>
    <message>
        <source>Fetch the day&apos;s listing to begin.</source>
        <translation>请先获取当天的列表。</translation>
    </message>
    <message>
        <source>Weekend: arXiv announces nothing</source>
        <translation>周末：arXiv 不公布论文</translation>
    </message>
    <message>
        <source>Holiday: arXiv announces nothing</source>
        <translation>假日：arXiv 不公布论文</translation>
    </message>
    <message>
        <source>This day&apos;s listing is not out yet</source>
        <translation>当天的列表尚未发布</translation>
    </message>
    <message>
        <source>This day&apos;s listing could not be fetched</source>
        <translation>无法获取当天的列表</translation>
    </message>
    <message>
        <source>Nothing was announced in your categories</source>
        <translation>您的类别中没有公布论文</translation>
    </message>
    <message numerus="yes">
        <source>The filter left out all of %n announced paper(s).</source>
        <translation>
            <numerusform>过滤器排除了全部 %n 篇公布的论文。</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>You have decided on every paper here.</source>
        <translation>这里的论文您都已决定。</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>还没有保留</translation>
    </message>
    <message>
        <source>Nothing put off</source>
        <translation>没有留待稍后的论文</translation>
    </message>
    <message>
        <source>Nothing skipped yet</source>
        <translation>还没有跳过</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>没有失败</translation>
    </message>
    <message>
        <source>No paper here failed to be scored.</source>
        <translation>这里没有评分失败的论文。</translation>
    </message>
    <message>
        <source>The papers could not be read</source>
        <translation>无法读取论文</translation>
    </message>
    <message>
        <source>Nothing is lost. Try once more.</source>
        <translation>没有丢失任何内容。请再试一次。</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>还没有论文</translation>
    </message>
    <message>
        <source>Fetch today&apos;s papers to begin.</source>
        <translation>请先获取今日论文。</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No paper here has all these words and categories.</source>
        <translation>这里没有同时包含这些词和类别的论文。</translation>
    </message>
    <message>
        <source>Papers you keep are collected here.</source>
        <translation>您保留的论文会汇集在这里。</translation>
    </message>
    <message>
        <source>No paper of any day is like that.</source>
        <translation>任何日期都没有这样的论文。</translation>
    </message>
    <message>
        <source>Papers you put off wait here.</source>
        <translation>您推迟的论文会在此等候。</translation>
    </message>
    <message>
        <source>Papers you skip stay at hand here.</source>
        <translation>您跳过的论文会保留在此。</translation>
    </message>
</context>
<context>
    <name>winnow::ErrorText</name>
    <message>
        <source>arXiv is rate-limiting requests. Try again in a few minutes.</source>
        <translation>arXiv 正在限制请求频率。请几分钟后再试。</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Try again in %n minute(s).</source>
        <translation>
            <numerusform>arXiv 正在限制请求频率。请在 %n 分钟后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Check the network, then try again.</source>
        <translation>没有连接。请检查网络后再试。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>服务器未及时响应。请再试一次。</translation>
    </message>
    <message>
        <source>The server failed. Try again later.</source>
        <translation>服务器出错。请稍后再试。</translation>
    </message>
    <message>
        <source>The key is wrong or missing. Check it in the settings.</source>
        <translation>密钥有误或缺失。请在设置中检查。</translation>
    </message>
    <message>
        <source>The server refuses this request. Check the settings.</source>
        <translation>服务器拒绝该请求。请检查设置。</translation>
    </message>
    <message>
        <source>The account has nothing left to spend. Top it up, or use the built-in scorer.</source>
        <translation>账户余额已用完。请充值，或使用内置评分器。</translation>
    </message>
    <message>
        <source>That address is not encrypted. Use https, or a server on this machine.</source>
        <translation>该地址未加密。请使用 https 或本机服务器。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that it exists and is yours.</source>
        <translation>无法读取 %1。请检查它是否存在以及您是否有权限。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>无法写入 %1。请选择其他位置。</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Close it or wait, then try again.</source>
        <translation>另一个 Winnow 正在写入文库。请关闭它或等待，然后再试。</translation>
    </message>
    <message>
        <source>The library was written by a newer Winnow. Update Winnow to open it; nothing was changed.</source>
        <translation>该文库由更新版本的 Winnow 写入。请升级 Winnow 后再打开；未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is damaged or no Winnow library. Put a backup in its place; a copy stands beside it after every update.</source>
        <translation>%1 已损坏或不是 Winnow 文库。请用备份替换；每次升级后旁边都有一份副本。</translation>
    </message>
    <message>
        <source>The library could not do that. Nothing was changed.</source>
        <translation>文库无法完成该操作。未作任何改动。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer. The key is kept until Winnow is closed.</source>
        <translation>系统密钥环没有响应。密钥将保留到 Winnow 关闭为止。</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>已停止。已完成的部分均已保留。</translation>
    </message>
    <message>
        <source>That can&apos;t be done as asked.</source>
        <translation>无法按要求完成。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used.</source>
        <translation>无法使用 %1。</translation>
    </message>
    <message>
        <source>That is not in the library.</source>
        <translation>文库中没有该内容。</translation>
    </message>
    <message>
        <source>The text can&apos;t be read.</source>
        <translation>无法读取该文本。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed is empty although papers are due today. Try again later; nothing was lost.</source>
        <translation>arXiv 的订阅源为空，而今天应有论文公布。请稍后再试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Use the built-in scorer</source>
        <translation>使用内置评分器</translation>
    </message>
    <message>
        <source>Retry the failed papers</source>
        <translation>重试失败的论文</translation>
    </message>
</context>
<context>
    <name>winnow::FetchCommand</name>
    <message>
        <source>Download the day&apos;s listing, or read saved feeds, into the library.</source>
        <translation>将当天列表下载到文库，或读入已保存的订阅源。</translation>
    </message>
    <message>
        <source>Prints, for each feed, how many papers arXiv announced, how many of these are scanned (see --announce and --primary-only) and how many the library had never seen. Fetching twice changes nothing. What is whole of a damaged feed is stored, the rest is named.

--json prints an object: day, announced, scanned, new, error, and feeds, an array of objects with feed, day, state (complete, partial, not-yet-out, holiday, failed), announced, scanned, new, updated, next_listing, problems (line, reason, id) and error (code, message, detail, place).

Examples:
  winnow-cli fetch --categories cs.LG,cs.AI
  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml
  winnow-cli fetch --sample</source>
        <translation>对每个订阅源，输出 arXiv 公布的论文数、其中被扫描的论文数（参见 --announce 和 --primary-only），以及文库中从未有过的论文数。重复获取不会改变任何内容。订阅源损坏时，完好的部分会被存储，其余部分会被指出。

--json 输出一个对象：day、announced、scanned、new、error，以及 feeds，即对象数组，含 feed、day、state（complete、partial、not-yet-out、holiday、failed）、announced、scanned、new、updated、next_listing、problems（line、reason、id）和 error（code、message、detail、place）。

示例：
  winnow-cli fetch --categories cs.LG,cs.AI
  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml
  winnow-cli fetch --sample</translation>
    </message>
    <message>
        <source>Refuse feeds of any other announcement day.</source>
        <translation>拒绝任何其他公布日期的订阅源。</translation>
    </message>
</context>
<context>
    <name>winnow::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>category, papers</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Show only papers in these categories</source>
        <translation>只显示这些类别的论文</translation>
    </message>
    <message>
        <source>Search: words, author:dao, cat:cs.LG, rel:&gt;=8, is:untriaged</source>
        <translation>搜索：词语、author:dao、cat:cs.LG、rel:&gt;=8、is:untriaged</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜索的内容</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Search the whole library, not only the papers that are open</source>
        <translation>搜索整个文库，而不只是当前打开的论文</translation>
    </message>
    <message>
        <source>Show all again, not only %1</source>
        <translation>重新显示全部，不只是 %1</translation>
    </message>
    <message>
        <source>Only %1, as picked in the map or the funnel. Click to show all papers again.</source>
        <translation>仅显示在分布图或漏斗中选定的 %1。点击可重新显示全部论文。</translation>
    </message>
</context>
<context>
    <name>winnow::FocusController</name>
    <message>
        <source>There are no papers to go through here.</source>
        <translation>这里没有可浏览的论文。</translation>
    </message>
    <message>
        <source>Every paper here is decided on.</source>
        <translation>这里的论文都已决定。</translation>
    </message>
</context>
<context>
    <name>winnow::FocusPage</name>
    <message>
        <source>One paper at a time</source>
        <translation>逐篇浏览</translation>
    </message>
    <message>
        <source>Papers decided on</source>
        <translation>已决定的论文</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>论文：%1</translation>
    </message>
</context>
<context>
    <name>winnow::FocusSummary</name>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>保留 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>跳过 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1, %2, %3</source>
        <translation>完成：%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>稍后 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>完成：%1，%2</translation>
    </message>
</context>
<context>
    <name>winnow::Funnel</name>
    <message>
        <source>Announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已扫描</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>已筛除</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Entries of the feeds you follow; a paper in two of them counts twice.</source>
        <translation>您关注的订阅源中的条目；同时出现在两个订阅源中的论文计两次。</translation>
    </message>
    <message>
        <source>Papers that your filter left, each once.</source>
        <translation>经过您的过滤器后留下的论文，每篇计一次。</translation>
    </message>
    <message>
        <source>Dropped by their titles; the details say why.</source>
        <translation>按标题剔除；原因见详情。</translation>
    </message>
    <message numerus="yes">
        <source>Papers with a score. %n paper(s) have none yet.</source>
        <translation>
            <numerusform>有分数的论文。还有 %n 篇论文没有分数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers with a score.</source>
        <translation>有分数的论文。</translation>
    </message>
    <message>
        <source>Could not be scored. They stand first in the table, with the cause.</source>
        <translation>无法评分。它们排在表格最前，并注明原因。</translation>
    </message>
    <message>
        <source>Relevance %1 and novelty %2 or more.</source>
        <translation>相关性不低于 %1 且新颖性不低于 %2。</translation>
    </message>
    <message>
        <source>Papers you kept.</source>
        <translation>您保留的论文。</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n announced</source>
        <comment>entries</comment>
        <translation>
            <numerusform>公布 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <comment>in a stage of the funnel</comment>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of those scanned</source>
        <translation>%1，占已扫描的 %2</translation>
    </message>
    <message>
        <source>%1 announced</source>
        <translation>公布 %1</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>扫描 %1</translation>
    </message>
    <message>
        <source>%1 after titles</source>
        <translation>标题初筛后 %1</translation>
    </message>
    <message>
        <source>%1 scored</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>%1 relevant</source>
        <translation>相关 %1</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>保留 %1</translation>
    </message>
</context>
<context>
    <name>winnow::FunnelView</name>
    <message>
        <source>The day&apos;s funnel</source>
        <translation>当天的漏斗</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>stage, how many</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Click to show all papers again.</source>
        <translation>点击可重新显示所有论文。</translation>
    </message>
    <message>
        <source>Click to show only these.</source>
        <translation>点击可只显示这些论文。</translation>
    </message>
</context>
<context>
    <name>winnow::HeaderBar</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
</context>
<context>
    <name>winnow::HeatMap</name>
    <message>
        <source>Map of relevance and novelty</source>
        <translation>相关性与新颖性分布图</translation>
    </message>
    <message>
        <source>Space picks a cell, Shift with the arrows more, Ctrl with the arrows moves the cut-offs.</source>
        <translation>空格键选取格子，Shift 加方向键选取更多，Ctrl 加方向键移动阈值。</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>相关性 %1，新颖性 %2</translation>
    </message>
    <message>
        <source>no papers</source>
        <translation>没有论文</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kept</source>
        <translation>%1，已保留 %2 篇</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>相关性 %1</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>新颖性 %1</translation>
    </message>
    <message>
        <source>Relevance cut-off</source>
        <translation>相关性阈值</translation>
    </message>
    <message>
        <source>Novelty cut-off</source>
        <translation>新颖性阈值</translation>
    </message>
    <message>
        <source>Relevance cut-off %1</source>
        <translation>相关性阈值 %1</translation>
    </message>
    <message>
        <source>Novelty cut-off %1</source>
        <translation>新颖性阈值 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two cut-offs</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1. Drag it: the digest takes what lies above.</source>
        <translation>%1。可拖动：摘要收录阈值以上的论文。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cell of the map, what is in it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>winnow::HistoryPage</name>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Spent of this month&apos;s cap</source>
        <translation>本月上限的已用金额</translation>
    </message>
    <message>
        <source>No run yet. Score a day, and what it took is kept here.</source>
        <translation>尚未运行。为某天评分后，所耗用量会记录在这里。</translation>
    </message>
</context>
<context>
    <name>winnow::ImportCommand</name>
    <message>
        <source>Read digests, Markdown or JSON, into the library.</source>
        <translation>将摘要（Markdown 或 JSON）读入文库。</translation>
    </message>
    <message>
        <source>Papers, scores, figures and the criteria quoted at the end become part of the library. A file is taken whole or not at all; it may hold several digests. `digest` writes an imported day back byte for byte.

--json prints an array with one object a file: file, digests (day, papers) and error.

Example:
  winnow-cli import digests/*.md</source>
        <translation>论文、分数、统计数字以及末尾引用的标准都会成为文库的一部分。每个文件要么全部读入，要么完全不读；一个文件可含多份摘要。`digest` 会将导入的日期逐字节原样写回。

--json 输出一个数组，每个文件一个对象：file、digests（day、papers）和 error。

示例：
  winnow-cli import digests/*.md</translation>
    </message>
    <message>
        <source>Name the digests to import: winnow-cli import FILE…</source>
        <translation>请指定要导入的摘要：winnow-cli import FILE…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n paper(s)</source>
        <translation>
            <numerusform>%1：%2，%n 篇论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::KeyButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（快捷键 %2）</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>快捷键 %1</translation>
    </message>
</context>
<context>
    <name>winnow::KeyCommand</name>
    <message>
        <source>Keep a language model&apos;s key in the system&apos;s keyring.</source>
        <translation>将语言模型的密钥保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>set reads the key from standard input: type it, unseen, or pipe it in. It is never taken from the command line, where every program of this computer could read it. clear removes it. status says whether there is one and where, never what it is.

Each provider has a key of its own, and each address given with --endpoint has one as well, so that no key ever reaches a service that it was not entered for. Where the keyring has none, OPENAI_API_KEY is used, for the providers openai and custom.

--json prints an object: provider, service and place (keyring, environment, or null).

Examples:
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</source>
        <translation>set 从标准输入读取密钥：可直接输入（不显示），也可通过管道传入。绝不从命令行读取，因为本机的任何程序都能读到命令行。clear 删除密钥。status 说明是否有密钥以及位于何处，但绝不显示其内容。

每个提供商各有自己的密钥，用 --endpoint 给出的每个地址也各有一个，因此密钥绝不会发送到并非为其输入的服务。密钥环中没有时，对提供商 openai 和 custom 使用 OPENAI_API_KEY。

--json 输出一个对象：provider、service 和 place（keyring、environment 或 null）。

示例：
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</translation>
    </message>
    <message>
        <source>A key is not taken from the command line, where every program of this computer could read it; key set reads it from standard input. There are key set, key clear and key status.</source>
        <translation>不从命令行读取密钥，因为本机的任何程序都能读到命令行；key set 从标准输入读取密钥。可用的有 key set、key clear 和 key status。</translation>
    </message>
    <message>
        <source>Say what to do: key set, key clear or key status.</source>
        <translation>请说明要做什么：key set、key clear 或 key status。</translation>
    </message>
    <message>
        <source>Key for %1 (it is not shown): </source>
        <translation>%1 的密钥（不显示）： </translation>
    </message>
    <message>
        <source>What came on standard input is no key. It is one word; nothing was changed.</source>
        <translation>标准输入的内容不是密钥。密钥应为一个词；未作任何改动。</translation>
    </message>
    <message>
        <source>The key for %1 is in the system&apos;s keyring.</source>
        <translation>%1 的密钥已存入系统密钥环。</translation>
    </message>
    <message>
        <source>There is no keyring here that could keep the key. Put it into the environment as OPENAI_API_KEY instead.</source>
        <translation>此处没有可保存密钥的密钥环。请改为将其放入环境变量 OPENAI_API_KEY。</translation>
    </message>
    <message>
        <source>There is no keyring here that could keep the key. Start one, such as GNOME Keyring or KWallet, then run the command again.</source>
        <translation>此处没有可保存密钥的密钥环。请启动一个，例如 GNOME Keyring 或 KWallet，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY is still set, and is used.</source>
        <translation>OPENAI_API_KEY 仍然设置着，并会被使用。</translation>
    </message>
    <message>
        <source>The keyring holds no key for %1.</source>
        <translation>密钥环中没有 %1 的密钥。</translation>
    </message>
    <message>
        <source>%1: there is a key in the system&apos;s keyring.</source>
        <translation>%1：系统密钥环中有密钥。</translation>
    </message>
    <message>
        <source>%1: there is a key in OPENAI_API_KEY, and none in the keyring.</source>
        <translation>%1：OPENAI_API_KEY 中有密钥，密钥环中没有。</translation>
    </message>
    <message>
        <source>%1: there is no key. Set one: %2.</source>
        <translation>%1：没有密钥。请设置：%2。</translation>
    </message>
</context>
<context>
    <name>winnow::KeyField</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Keeps the key in the system’s keyring, at once</source>
        <translation>立即将密钥保存到系统密钥环</translation>
    </message>
    <message>
        <source>The system’s keyring refuses. Unlock it, then open this again.</source>
        <translation>系统密钥环拒绝访问。请将其解锁，然后重新打开此处。</translation>
    </message>
    <message>
        <source>The system’s keyring refuses.</source>
        <translation>系统密钥环拒绝访问。</translation>
    </message>
    <message>
        <source>The system’s keyring did not remove the key.</source>
        <translation>系统密钥环未能移除密钥。</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>已保存。输入即可替换。</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>在此粘贴密钥</translation>
    </message>
    <message>
        <source>Only if your server asks for one</source>
        <translation>仅在您的服务器要求时填写</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>无需密钥</translation>
    </message>
    <message>
        <source>Kept in the system’s keyring</source>
        <translation>已保存在系统密钥环中</translation>
    </message>
    <message>
        <source>Kept until Winnow quits: no keyring was found</source>
        <translation>保留到 Winnow 退出为止：未找到密钥环</translation>
    </message>
    <message>
        <source>Taken from OPENAI_API_KEY</source>
        <translation>取自 OPENAI_API_KEY</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>winnow::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Esc closes this.</source>
        <translation>按 Esc 关闭。</translation>
    </message>
    <message>
        <source>Letters act while the table or the details have the focus. The settings change any of these keys. Esc closes this.</source>
        <translation>焦点在表格或详情中时，字母键生效。可在设置中更改这些快捷键。按 Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>winnow::KeysTab</name>
    <message>
        <source>S&amp;wap</source>
        <translation>互换(&amp;W)</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>重置(&amp;T)</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>Acts and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Press the key it is to have.</source>
        <translation>请按下要使用的键。</translation>
    </message>
    <message>
        <source>Keys for “%1”. Click in a field and press the key:</source>
        <translation>“%1”的快捷键。点击输入框并按下按键：</translation>
    </message>
    <message>
        <source>Key %1 for %2</source>
        <translation>%2 的快捷键 %1</translation>
    </message>
    <message>
        <source>%1 (also: %2)</source>
        <comment>keys, another act</comment>
        <translation>%1（也用于：%2）</translation>
    </message>
    <message>
        <source>%1 is also the key for “%2”. Press another key, or swap the two.</source>
        <translation>%1 也是“%2”的快捷键。请按其他键，或互换两者。</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
</context>
<context>
    <name>winnow::LimitsTab</name>
    <message>
        <source>More of them on full days</source>
        <translation>论文多的日子每次更多</translation>
    </message>
    <message>
        <source>model’s own</source>
        <translation>模型默认</translation>
    </message>
    <message>
        <source>as the service says</source>
        <translation>按服务的要求</translation>
    </message>
    <message>
        <source>as suits the service</source>
        <translation>按服务而定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>every run</source>
        <translation>每次运行</translation>
    </message>
    <message>
        <source>Prices o&amp;f your own, in US dollars per million tokens</source>
        <translation>自定价格，美元/百万词元(&amp;F)</translation>
    </message>
    <message>
        <source>Titles first, then abstracts</source>
        <translation>先读标题，再读摘要</translation>
    </message>
    <message>
        <source>Abstracts only</source>
        <translation>只读摘要</translation>
    </message>
    <message>
        <source>Titles only</source>
        <translation>只读标题</translation>
    </message>
    <message>
        <source>Titles drop what is surely of no interest; cheaper on full days</source>
        <translation>按标题剔除肯定不感兴趣的论文；论文多的日子更省钱</translation>
    </message>
    <message>
        <source>Titles are read only where the criteria have a screening prompt</source>
        <translation>仅当标准中有初筛提示词时才读标题</translation>
    </message>
    <message>
        <source>Above 32 papers a day calls grow, so that there are not too many of them</source>
        <translation>一天超过 32 篇论文时，每次调用的论文会增多，以免调用次数过多</translation>
    </message>
    <message>
        <source>Ca&amp;lls at once</source>
        <translation>同时调用数(&amp;L)</translation>
    </message>
    <message>
        <source>Papers a call</source>
        <translation>每次调用的论文数</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>Titles a call</source>
        <translation>每次调用的标题数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Re&amp;quests a minute</source>
        <translation>每分钟请求数(&amp;Q)</translation>
    </message>
    <message>
        <source>To&amp;kens a minute</source>
        <translation>每分钟词元数(&amp;K)</translation>
    </message>
    <message>
        <source>T&amp;ime-out, in seconds</source>
        <translation>超时（秒）(&amp;I)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>No call is made that could take a run above it</source>
        <translation>不会进行可能使单次运行超过此值的调用</translation>
    </message>
    <message>
        <source>No call is made that could take the calendar month above it</source>
        <translation>不会进行可能使当月总额超过此值的调用</translation>
    </message>
    <message>
        <source>Most a ru&amp;n may cost, in US$</source>
        <translation>单次运行最高费用（美元）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Ask before a run above, in US$</source>
        <translation>运行费用超过此值时先询问（美元）(&amp;A)</translation>
    </message>
    <message>
        <source>Most a &amp;month may cost, in US$</source>
        <translation>每月最高费用（美元）(&amp;M)</translation>
    </message>
    <message>
        <source>add a line above</source>
        <translation>请在上方添加一行</translation>
    </message>
    <message>
        <source>Price line %1 can’t be read. It needs a model, an input and an output price.</source>
        <translation>无法读取第 %1 行价格。需要模型、输入价格和输出价格。</translation>
    </message>
    <message>
        <source>&amp;Costs &amp;&amp; limits</source>
        <translation>费用与限制(&amp;C)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
</context>
<context>
    <name>winnow::MainWindow</name>
    <message>
        <source>Winnow</source>
        <translation>Winnow</translation>
    </message>
    <message>
        <source>These criteria are in use now. Score the day to apply them.</source>
        <translation>现在使用这些标准。为当天评分即可应用。</translation>
    </message>
    <message>
        <source>A setting was unreadable and is back at its default: %1</source>
        <translation>有一项设置无法读取，已恢复默认：%1</translation>
    </message>
    <message>
        <source>Winnow – %1</source>
        <translation>Winnow – %1</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>示例日</translation>
    </message>
</context>
<context>
    <name>winnow::ModelErrorText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s), or ask less at once in the settings.</source>
        <translation>
            <numerusform>请在 %n 分钟后再试，或在设置中减少同时的调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter one in the settings.</source>
        <translation>尚无 %1 的密钥。请在设置中填写。</translation>
    </message>
    <message>
        <source>%1 does not accept the key. Check it in the settings.</source>
        <translation>%1 不接受该密钥。请在设置中检查。</translation>
    </message>
    <message>
        <source>%1 does not let this account use the model. Choose another model or ask for access.</source>
        <translation>%1 不允许此账户使用该模型。请选择其他模型，或申请使用权限。</translation>
    </message>
    <message>
        <source>%1 has no such model. Choose another one in the settings.</source>
        <translation>%1 没有该模型。请在设置中另选一个。</translation>
    </message>
    <message>
        <source>The account at %1 has nothing left to spend. Top it up, then go on.</source>
        <translation>%1 的账户余额已用完。请充值后继续。</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted. Use https, or say yes to it in the settings.</source>
        <translation>%1 的地址未加密。请使用 https，或在设置中允许。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not give out the key for %1. Unlock it, then try again.</source>
        <translation>系统密钥环不提供 %1 的密钥。请将其解锁后再试。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check that it runs, and the network.</source>
        <translation>无法连接 %1。请检查它是否在运行以及网络。</translation>
    </message>
    <message>
        <source>The address of %1 is not known. Check it in the settings, and the network.</source>
        <translation>找不到 %1 的地址。请检查设置中的地址和网络。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about. Check this computer&apos;s clock and the proxy.</source>
        <translation>无法与 %1 建立加密连接。请检查本机的时钟和代理。</translation>
    </message>
    <message>
        <source>The proxy does not let Winnow through to %1. Check it in the settings.</source>
        <translation>代理不让 Winnow 连接 %1。请在设置中检查代理。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or allow it more time in the settings.</source>
        <translation>%1 未及时响应。请再试一次，或在设置中延长超时。</translation>
    </message>
    <message>
        <source>%1 kept asking for patience for too long. %2</source>
        <translation>%1 要求等待的时间过长。%2</translation>
    </message>
    <message>
        <source>Try again later, or ask less at once in the settings.</source>
        <translation>请稍后再试，或在设置中减少同时的调用。</translation>
    </message>
    <message>
        <source>%1 failed. Try again later.</source>
        <translation>%1 出错。请稍后再试。</translation>
    </message>
    <message>
        <source>The cap of this month is reached. Raise it in the settings to go on.</source>
        <translation>已达到本月的上限。请在设置中提高上限以继续。</translation>
    </message>
    <message>
        <source>The cap of a run is reached. Raise it in the settings to go on.</source>
        <translation>已达到单次运行的上限。请在设置中提高上限以继续。</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs, so the cap can&apos;t be kept. Enter its price in the settings or remove the cap.</source>
        <translation>%1 的价格未知，因此无法控制上限。请在设置中填写价格，或取消上限。</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>该模型</translation>
    </message>
    <message>
        <source>The settings of the model need a look: %1.</source>
        <translation>模型的设置需要检查：%1。</translation>
    </message>
    <message>
        <source>%1 refuses the requests. Check the model&apos;s settings.</source>
        <translation>%1 拒绝了请求。请检查模型的设置。</translation>
    </message>
    <message>
        <source>The prices in the settings can&apos;t be read: %1.</source>
        <translation>无法读取设置中的价格：%1。</translation>
    </message>
    <message>
        <source>%1 answers nothing that can be read. Is it the right address?</source>
        <translation>%1 的回答无法读取。地址是否正确？</translation>
    </message>
    <message>
        <source>The model&apos;s service</source>
        <translation>模型的服务</translation>
    </message>
</context>
<context>
    <name>winnow::ModelField</name>
    <message>
        <source>&amp;List</source>
        <translation>列出(&amp;L)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Its name, as the service spells it</source>
        <translation>模型名称，按服务的写法</translation>
    </message>
    <message>
        <source>Asks the service for its models; costs nothing</source>
        <translation>向服务查询其模型；没有费用</translation>
    </message>
    <message>
        <source>Say which model. “List” asks the service for those it has.</source>
        <translation>请指定模型。“列出”会向服务查询可用的模型。</translation>
    </message>
</context>
<context>
    <name>winnow::MonthSums</name>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>winnow::NoteEdit</name>
    <message>
        <source>Your note</source>
        <translation>您的笔记</translation>
    </message>
</context>
<context>
    <name>winnow::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
</context>
<context>
    <name>winnow::NumberField</name>
    <message>
        <source>Enter a number from %1 to %2, or nothing for “%3”.</source>
        <translation>请输入 %1 到 %2 之间的数，留空则为“%3”。</translation>
    </message>
</context>
<context>
    <name>winnow::UndoLog</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Left as it is: something else was done since.</source>
        <translation>保持原样：此后已有其他操作。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>已将 %n 篇论文标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>已将 %n 篇论文标为未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::OpenLink</name>
    <message>
        <source>No browser could be opened for %1.</source>
        <translation>无法为 %1 打开浏览器。</translation>
    </message>
</context>
<context>
    <name>winnow::AnnotationActions</name>
    <message numerus="yes">
        <source>Tag %n paper(s)…</source>
        <translation>
            <numerusform>为 %n 篇论文添加标签…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance of %n paper(s)</source>
        <translation>
            <numerusform>您对 %n 篇论文的相关性</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>类似论文</translation>
    </message>
</context>
<context>
    <name>winnow::AnnotationPanel</name>
    <message>
        <source>Your relevance</source>
        <translation>您的相关性</translation>
    </message>
</context>
<context>
    <name>winnow::OwnTexts</name>
    <message>
        <source>You have a note.</source>
        <translation>有笔记。</translation>
    </message>
    <message>
        <source>Tagged %1.</source>
        <translation>标签:%1。</translation>
    </message>
    <message>
        <source>Your relevance %1 of 10.</source>
        <translation>您给的相关度:%1/10。</translation>
    </message>
</context>
<context>
    <name>winnow::Pace</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>papers</comment>
        <translation>
            <numerusform>剩余 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, less than a minute</source>
        <translation>%1，不到一分钟</translation>
    </message>
    <message>
        <source>%1, about %2 min</source>
        <translation>%1，约 %2 分钟</translation>
    </message>
    <message>
        <source>%1, about %2 h %3 min</source>
        <translation>%1，约 %2 小时 %3 分</translation>
    </message>
</context>
<context>
    <name>winnow::PaperActions</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>已复制 %n 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BibTeX of %n paper(s) copied</source>
        <translation>
            <numerusform>已复制 %n 篇论文的 BibTeX</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n paper(s)</source>
        <translation>
            <numerusform>保留 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n paper(s)</source>
        <translation>
            <numerusform>跳过 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n paper(s) off for later</source>
        <translation>
            <numerusform>将 %n 篇论文留待稍后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n decision(s)</source>
        <translation>
            <numerusform>清除 %n 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as Markdown links</source>
        <translation>复制为 Markdown 链接</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>复制为 BibTeX</translation>
    </message>
    <message numerus="yes">
        <source>Open %n abstract page(s)</source>
        <translation>
            <numerusform>打开 %n 个摘要页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n PDF(s)</source>
        <translation>
            <numerusform>打开 %n 个 PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
</context>
<context>
    <name>winnow::PaperAdder</name>
    <message numerus="yes">
        <source>Only the first %n paper(s) are looked up.</source>
        <translation>
            <numerusform>只查询前 %n 篇论文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking arXiv for %n paper(s) …</source>
        <translation>
            <numerusform>正在向 arXiv 查询 %n 篇论文…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added.</source>
        <translation>
            <numerusform>已添加 %n 篇论文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were in the library already.</source>
        <translation>
            <numerusform>%n 篇论文已在文库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv has no paper %1.</source>
        <translation>arXiv 没有论文 %1。</translation>
    </message>
</context>
<context>
    <name>winnow::PaperCells</name>
    <message>
        <source>Score %1 of 20</source>
        <translation>总分 %1/20</translation>
    </message>
    <message>
        <source>Relevance %1 of 10</source>
        <translation>相关性 %1/10</translation>
    </message>
    <message>
        <source>Novelty %1 of 10</source>
        <translation>新颖性 %1/10</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Relevance and novelty added up</source>
        <translation>相关性与新颖性之和</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>How closely the paper meets your criteria, 1 to 10</source>
        <translation>论文与您的标准的契合程度，1 到 10</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>How new the paper looks, 1 to 10</source>
        <translation>论文的新颖程度，1 到 10</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新颖性</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Primary category</source>
        <translation>主类别</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主类别</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>已筛除</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>No authors named</source>
        <translation>未列出作者</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Announced on %1</source>
        <translation>公布于 %1</translation>
    </message>
    <message>
        <source>arXiv number %1</source>
        <translation>arXiv 编号 %1</translation>
    </message>
    <message>
        <source>Where the paper stands among the day&apos;s scored papers: 5 is among the best 5 percent</source>
        <translation>论文在当天已评分论文中的位置：5 表示属于最好的 5%</translation>
    </message>
    <message>
        <source>Top percent of the day</source>
        <translation>当天排名百分比</translation>
    </message>
    <message>
        <source>Top %</source>
        <translation>前 %</translation>
    </message>
    <message>
        <source>Your relevance %1 of 10</source>
        <translation>您给的相关度:%1/10</translation>
    </message>
    <message>
        <source>No relevance of yours</source>
        <translation>您未给相关度</translation>
    </message>
    <message>
        <source>Your relevance</source>
        <translation>您给的相关度</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
</context>
<context>
    <name>winnow::PaperHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>winnow::PaperPick</name>
    <message>
        <source>all papers</source>
        <translation>所有论文</translation>
    </message>
    <message>
        <source>screened out papers</source>
        <translation>已筛除的论文</translation>
    </message>
    <message>
        <source>scored papers</source>
        <translation>已评分的论文</translation>
    </message>
    <message>
        <source>failed papers</source>
        <translation>失败的论文</translation>
    </message>
    <message>
        <source>relevant papers</source>
        <translation>相关的论文</translation>
    </message>
    <message>
        <source>kept papers</source>
        <translation>已保留的论文</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>相关性 %1、新颖性 %2</translation>
    </message>
    <message>
        <source>rel %1, nov %2</source>
        <translation>相关 %1,新颖 %2</translation>
    </message>
</context>
<context>
    <name>winnow::PaperSorting</name>
    <message>
        <source>ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Sorted by this column, %1.</source>
        <translation>按此列排序，%1。</translation>
    </message>
    <message>
        <source>Sort key %1 of %2, %3.</source>
        <translation>排序键 %1/%2，%3。</translation>
    </message>
</context>
<context>
    <name>winnow::PaperTexts</name>
    <message>
        <source>Not scored yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>已筛除</translation>
    </message>
    <message>
        <source>Screened out: %1</source>
        <translation>已筛除：%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Unread, no decision yet</source>
        <translation>未读，尚未决定</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新论文</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>replaced cross</source>
        <translation>交叉更新</translation>
    </message>
    <message>
        <source>New on arXiv</source>
        <translation>arXiv 新论文</translation>
    </message>
    <message>
        <source>Cross-listed from another category</source>
        <translation>来自其他类别的交叉列表</translation>
    </message>
    <message>
        <source>A new version of an earlier paper</source>
        <translation>早先论文的新版本</translation>
    </message>
    <message>
        <source>A new version of a paper cross-listed from another category</source>
        <translation>交叉列表论文的新版本</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) kept</source>
        <translation>
            <numerusform>已保留 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) skipped</source>
        <translation>
            <numerusform>已跳过 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) put off for later</source>
        <translation>
            <numerusform>%n 篇论文留待稍后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared</source>
        <translation>
            <numerusform>已清除 %n 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its score</source>
        <translation>等待评分</translation>
    </message>
    <message>
        <source>Among the top %1 % of the day: place %2 of %3</source>
        <translation>当天前 %1%：第 %2 名，共 %3 篇</translation>
    </message>
    <message>
        <source>The place in its day is known while the day is open</source>
        <translation>打开当天时才知道其在当天的排名</translation>
    </message>
</context>
<context>
    <name>winnow::PaperView</name>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
</context>
<context>
    <name>winnow::PapersCommand</name>
    <message>
        <source>List papers, best first.</source>
        <translation>列出论文，最好的在前。</translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library), or all.</source>
        <translation>公布日期（默认：文库中最新的一天），或 all。</translation>
    </message>
    <message>
        <source>Only papers decided so: keep, skip, later, none.</source>
        <translation>只列出决定为此的论文：keep、skip、later、none。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多列出的篇数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decision. There are keep, skip, later and none.</source>
        <translation>“%1”不是决定。可用的有 keep、skip、later 和 none。</translation>
    </message>
    <message>
        <source>No papers.</source>
        <translation>没有论文。</translation>
    </message>
    <message>
        <source>The scanned papers of a day with score (relevance + novelty) and decision. On a terminal, titles are cut to its width.

--json prints an array of objects: id, title, authors, categories, announced (the day), type, relevance, novelty, score, taste, comment, state (unscored, scored, screened, failed) and decision (keep, skip, later); null where there is none.

--search takes what the window&apos;s search box takes: words, &quot;a phrase&quot;, -word, and %1, as in author:dao, cat:cs.LG, is:kept, rel:&gt;=8, day:2025-06.

Examples:
  winnow-cli papers --limit 20
  winnow-cli papers --day all --search &quot;kv cache rel:&gt;=8&quot;
  winnow-cli papers --decision keep --json</source>
        <translation>某天扫描的论文及其总分（相关性 + 新颖性）和决定。在终端上，标题会按终端宽度截断。

--json 输出对象数组：id、title、authors、categories、announced（日期）、type、relevance、novelty、score、taste、comment、state（unscored、scored、screened、failed）和 decision（keep、skip、later）；没有时为 null。

--search 的写法与窗口搜索框相同：单词、&quot;短语&quot;、-单词，以及 %1，例如 author:dao、cat:cs.LG、is:kept、rel:&gt;=8、day:2025-06。

示例：
  winnow-cli papers --limit 20
  winnow-cli papers --day all --search &quot;kv cache rel:&gt;=8&quot;
  winnow-cli papers --decision keep --json</translation>
    </message>
    <message>
        <source>Only papers that match, with all words and fields.</source>
        <translation>只列出所有单词和字段都符合的论文。</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; is no field of the search. There are %2.</source>
        <translation>搜索中没有字段“%1:”。可用的有 %2。</translation>
    </message>
    <message>
        <source>The search can&apos;t read &quot;%1&quot; behind %2:.</source>
        <translation>搜索无法理解 %2: 后面的“%1”。</translation>
    </message>
</context>
<context>
    <name>winnow::PapersPage</name>
    <message numerus="yes">
        <source>%n paper(s) could not be scored.</source>
        <translation>
            <numerusform>%n 篇论文无法评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Invented papers of the sample day, to try things out.</source>
        <translation>示例日的虚构论文，供试用。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>winnow::PapersTab</name>
    <message>
        <source>Only papers whose pri&amp;mary category is one of these</source>
        <translation>仅限主类别在其中的论文(&amp;M)</translation>
    </message>
    <message>
        <source>Categor&amp;ies to follow</source>
        <translation>要关注的类别(&amp;I)</translation>
    </message>
    <message>
        <source>Announcements to scan</source>
        <translation>要扫描的公布类型</translation>
    </message>
    <message>
        <source>&amp;New papers</source>
        <translation>新论文(&amp;N)</translation>
    </message>
    <message>
        <source>Cross-&amp;lists from other categories</source>
        <translation>来自其他类别的交叉列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Replacements by newer versions</source>
        <translation>新版本替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replaced cro&amp;ss-lists</source>
        <translation>交叉列表的更新(&amp;S)</translation>
    </message>
    <message>
        <source>Choose at least one kind of announcement, or every day stays empty.</source>
        <translation>请至少选择一种公布类型，否则每天都会是空的。</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>论文(&amp;P)</translation>
    </message>
</context>
<context>
    <name>winnow::PriceFields</name>
    <message>
        <source>Prices of your own, in US dollars per million tokens</source>
        <translation>自定价格，美元/百万词元</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>缓存输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>Of tokens written into the cache; empty: as input</source>
        <translation>写入缓存的词元的价格；留空则同输入</translation>
    </message>
</context>
<context>
    <name>winnow::PriceWords</name>
    <message>
        <source>%1: %2 in, %3 cached, %4 out per million tokens</source>
        <translation>%1：每百万词元输入 %2，缓存 %3，输出 %4</translation>
    </message>
    <message>
        <source>Runs on a machine of your own: costs nothing.</source>
        <translation>在您自己的机器上运行：没有费用。</translation>
    </message>
    <message>
        <source>%1, by your own line.</source>
        <translation>%1，按您自定的价格。</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <translation>%1，截至 %2。</translation>
    </message>
    <message>
        <source>Price unknown: %1. Without it costs can’t be shown and caps can’t be kept.</source>
        <translation>价格未知：%1。没有价格则无法显示费用，也无法控制上限。</translation>
    </message>
</context>
<context>
    <name>winnow::ProbeWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No server is known by the name %1. Check the address, and the network.</source>
        <translation>找不到名为 %1 的服务器。请检查地址和网络。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start %2, then test again.</source>
        <translation>%1 没有响应。请启动 %2，然后再次测试。</translation>
    </message>
    <message>
        <source>%1 can’t be reached. Check the address and the network.</source>
        <translation>无法连接 %1。请检查地址和网络。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 comes about. Check this computer’s clock, and whether a proxy stands in between.</source>
        <translation>无法与 %1 建立加密连接。请检查本机的时钟，以及中间是否有代理。</translation>
    </message>
    <message>
        <source>The proxy refuses, or is not there. Check it under “Costs &amp; limits”.</source>
        <translation>代理拒绝连接，或不存在。请在“费用与限制”中检查。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. A model on a machine of your own may still be loading: test again, or allow more time under “Costs &amp; limits”.</source>
        <translation>%1 未及时响应。您自己机器上的模型可能仍在加载：请再次测试，或在“费用与限制”中延长超时。</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or allow it by the box below the address.</source>
        <translation>http 未加密。请使用 https，或勾选地址下方的选项以允许。</translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter it above, then test again.</source>
        <translation>尚无 %1 的密钥。请在上方填写，然后再次测试。</translation>
    </message>
    <message>
        <source>%1 refuses the key (401). Check that it is whole and still valid.</source>
        <translation>%1 拒绝该密钥 (401)。请检查它是否完整且仍然有效。</translation>
    </message>
    <message>
        <source>%1 knows the key but gives it no access (403). See there what it may use, and from where.</source>
        <translation>%1 认识该密钥，但不授予访问权限 (403)。请在该服务处查看密钥可用于什么、可从何处使用。</translation>
    </message>
    <message>
        <source>The account at %1 has nothing left to spend. Top it up, then test again.</source>
        <translation>%1 的账户余额已用完。请充值，然后再次测试。</translation>
    </message>
    <message>
        <source>%1 is asked too often at the moment. Test again in a minute.</source>
        <translation>目前对 %1 的请求过于频繁。请一分钟后再次测试。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is asked too often at the moment. Test again in %n second(s).</source>
        <translation>
            <numerusform>目前对 %1 的请求过于频繁。请在 %n 秒后再次测试。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed. Test again later; should it stay so, check the address.</source>
        <translation>%1 出错。请稍后再次测试；若仍然如此，请检查地址。</translation>
    </message>
    <message>
        <source>%1 lists “%2” but does not let it be used. Choose another model.</source>
        <translation>%1 列有“%2”，但不允许使用。请选择其他模型。</translation>
    </message>
    <message>
        <source>%1 has no model “%2”.</source>
        <translation>%1 没有模型“%2”。</translation>
    </message>
    <message>
        <source>%1 Check the model’s name and the address.</source>
        <translation>%1请检查模型名称和地址。</translation>
    </message>
    <message>
        <source>%1 It has %2.</source>
        <translation>%1它有 %2。</translation>
    </message>
    <message>
        <source>%1 Of those it has, the nearest are %2.</source>
        <translation>%1它拥有的模型中最接近的是 %2。</translation>
    </message>
    <message>
        <source>The address is no web address. It starts with https://.</source>
        <translation>该地址不是网址。网址以 https:// 开头。</translation>
    </message>
    <message>
        <source>Say which model: “List” asks the service for those it has.</source>
        <translation>请指定模型：“列出”会向服务查询可用的模型。</translation>
    </message>
    <message>
        <source>The proxy’s address can’t be used. Check it under “Costs &amp; limits”.</source>
        <translation>代理地址无法使用。请在“费用与限制”中检查。</translation>
    </message>
    <message>
        <source>%1 refuses the question.</source>
        <translation>%1 拒绝了该请求。</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>没有费用</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>%1 answered in %2 s</source>
        <translation>%1 在 %2 秒内响应</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own prices can’t be read. Check them under “Costs &amp; limits”.</source>
        <translation>无法读取您自定的价格。请在“费用与限制”中检查。</translation>
    </message>
    <message>
        <source>What answers at %1 is no model’s service. Check the address.</source>
        <translation>%1 处响应的不是模型服务。请检查地址。</translation>
    </message>
</context>
<context>
    <name>winnow::Program</name>
    <message>
        <source>Not all of the result could be written. Is the disk full?</source>
        <translation>未能写出全部结果。磁盘是否已满？</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>请指定命令。</translation>
    </message>
    <message>
        <source>%1: %2; the default is used</source>
        <translation>%1：%2；使用默认值</translation>
    </message>
    <message>
        <source>%1 See: winnow-cli %2--help</source>
        <translation>%1请参阅：winnow-cli %2--help</translation>
    </message>
    <message>
        <source>There is no library %1 yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>尚无文库 %1。请先获取一天：winnow-cli fetch。</translation>
    </message>
</context>
<context>
    <name>winnow::PromptDiff</name>
    <message>
        <source>Changes between two versions</source>
        <translation>两个版本之间的变化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a change</source>
        <translation>
            <numerusform>%Ln 行未变</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>winnow::PromptStack</name>
    <message>
        <source>Scoring prompt</source>
        <translation>评分提示词</translation>
    </message>
    <message>
        <source>Say in plain language what you want to read: topics, what belongs to them and what does not.</source>
        <translation>用平实的语言说明您想读什么：主题，以及哪些属于、哪些不属于这些主题。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Who a language model shall be. May be empty.</source>
        <translation>语言模型应扮演的角色。可为空。</translation>
    </message>
    <message>
        <source>Screening prompt</source>
        <translation>初筛提示词</translation>
    </message>
    <message>
        <source>A quick pass over the titles that only drops papers. Empty: no screening.</source>
        <translation>快速浏览标题，只用于剔除论文。为空则不初筛。</translation>
    </message>
</context>
<context>
    <name>winnow::ProviderFields</name>
    <message>
        <source>Address of the service</source>
        <translation>服务的地址</translation>
    </message>
    <message>
        <source>Serv&amp;ice</source>
        <translation>服务(&amp;I)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>API versio&amp;n</source>
        <translation>API 版本(&amp;N)</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or tick the box below.</source>
        <translation>http 未加密。请使用 https，或勾选下方的选项。</translation>
    </message>
    <message>
        <source>Say where the service is. The address starts with https://.</source>
        <translation>请指定服务的位置。地址以 https:// 开头。</translation>
    </message>
    <message>
        <source>This is no web address. It starts with https://.</source>
        <translation>这不是网址。网址以 https:// 开头。</translation>
    </message>
    <message>
        <source>Send papers and key unencr&amp;ypted to %1</source>
        <translation>将论文和密钥不加密地发送到 %1(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>winnow::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>此代理：</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port or socks5://host:port.</source>
        <translation>请将代理写成 http://host:port 或 socks5://host:port 的形式。</translation>
    </message>
</context>
<context>
    <name>winnow::RelevanceBar</name>
    <message>
        <source>Your relevance</source>
        <translation>您的相关性</translation>
    </message>
    <message>
        <source>From 1 to 10; 0: none</source>
        <translation>从 1 到 10；0 表示无</translation>
    </message>
    <message>
        <source>Your relevance: %1. The same step again clears it.</source>
        <translation>您的相关性：%1。再次点击同一级即可清除。</translation>
    </message>
    <message>
        <source>Your relevance, 1 to 10 (keys 1 to 9, 0 for 10)</source>
        <translation>您的相关性，1 到 10（按键 1 到 9，0 表示 10）</translation>
    </message>
</context>
<context>
    <name>winnow::RunBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Fetching the listings</source>
        <translation>正在获取列表</translation>
    </message>
    <message>
        <source>Fetching %1 · feed %2 of %3</source>
        <translation>正在获取 %1 · 第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>正在评分 %1/%2</translation>
    </message>
    <message>
        <source>next listing %1</source>
        <translation>下次列表 %1</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>next listing in %1 h %2 min</source>
        <translation>距下次列表 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Give up the calls under way; they may have to be paid all the same</source>
        <translation>放弃进行中的调用；它们可能仍须付费</translation>
    </message>
    <message>
        <source>Stop the run; what was stored is kept</source>
        <translation>停止运行；已存储的内容均会保留</translation>
    </message>
    <message>
        <source>Begin no further call for now; those under way are waited for</source>
        <translation>暂时不再开始新的调用；等待进行中的调用完成</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests; retrying in %n s</source>
        <translation>
            <numerusform>arXiv 正在限制请求频率；%n 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopping after %Ln call(s) under way</source>
        <translation>
            <numerusform>待 %Ln 次进行中的调用完成后停止</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message numerus="yes">
        <source>paused, %Ln call(s) under way</source>
        <translation>
            <numerusform>已暂停，%Ln 次调用进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>the service asks for patience: again in %n s</source>
        <translation>
            <numerusform>服务要求等待：%n 秒后重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunCells</name>
    <message>
        <source>Sample day</source>
        <translation>示例日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day of a run</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>start of a run</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>built-in scorer</source>
        <translation>内置评分器</translation>
    </message>
    <message>
        <source>%1, imported</source>
        <translation>%1，导入</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>评分者</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题筛除</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Papers that got a score</source>
        <translation>得到分数的论文</translation>
    </message>
    <message>
        <source>Papers that got none after every try</source>
        <translation>多次尝试后仍无分数的论文</translation>
    </message>
    <message>
        <source>Papers left out by their titles</source>
        <translation>按标题筛除的论文</translation>
    </message>
    <message>
        <source>Tokens that the service had in its cache, which are cheaper</source>
        <translation>服务已缓存的词元，价格较低</translation>
    </message>
    <message>
        <source>What the calls cost; “over” where the price of some is not known</source>
        <translation>调用的费用；部分调用价格未知时显示“超过”</translation>
    </message>
    <message>
        <source>%1, trial</source>
        <translation>%1，试用</translation>
    </message>
</context>
<context>
    <name>winnow::RunCommand</name>
    <message>
        <source>The daily job: fetch, score and write the digest.</source>
        <translation>每日工作：获取、评分、写摘要。</translation>
    </message>
    <message>
        <source>Prints one line a stage; the last one ends with the path of the digest, which goes to the digest folder of the settings unless -o names a file. Running it again goes on where it was stopped.

--json prints an object with fetch, score and digest: see the help of these commands.

Examples:
  winnow-cli run --sample -o sample.md
  winnow-cli run --categories cs.LG,cs.AI
  0 6 * * 1-5  winnow-cli --quiet run      (a line for cron)</source>
        <translation>每个阶段输出一行；最后一行以摘要的路径结尾，摘要写入设置中的摘要文件夹，除非用 -o 指定文件。再次运行会从停止处继续。

--json 输出一个含 fetch、score 和 digest 的对象：参见这些命令的帮助。

示例：
  winnow-cli run --sample -o sample.md
  winnow-cli run --categories cs.LG,cs.AI
  0 6 * * 1-5  winnow-cli --quiet run      （cron 的一行）</translation>
    </message>
    <message>
        <source>Take only feeds of this announcement day.</source>
        <translation>只采用此公布日期的订阅源。</translation>
    </message>
    <message>
        <source>--dry-run is for score: winnow-cli score --dry-run.</source>
        <translation>--dry-run 用于 score：winnow-cli score --dry-run。</translation>
    </message>
    <message>
        <source>fetch   %1</source>
        <translation>获取  %1</translation>
    </message>
    <message>
        <source>score   %1</source>
        <translation>评分  %1</translation>
    </message>
    <message>
        <source>No feed could be used, so nothing was scored and no digest was written.</source>
        <translation>没有可用的订阅源，因此未评分，也未写出摘要。</translation>
    </message>
    <message>
        <source>digest  %1</source>
        <translation>摘要  %1</translation>
    </message>
</context>
<context>
    <name>winnow::RunLauncher</name>
    <message>
        <source>Looking for the key…</source>
        <translation>正在查找密钥…</translation>
    </message>
    <message>
        <source>Reckoning what it takes…</source>
        <translation>正在估算所需用量…</translation>
    </message>
    <message>
        <source>Another run is under way. Try again when it has ended.</source>
        <translation>另一次运行正在进行。请等它结束后再试。</translation>
    </message>
    <message>
        <source>the model&apos;s service</source>
        <translation>模型的服务</translation>
    </message>
</context>
<context>
    <name>winnow::RunController</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>the newest day</source>
        <translation>最新的一天</translation>
    </message>
    <message>
        <source>sample day</source>
        <translation>示例日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of a run</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Score this day with %1</source>
        <translation>用 %1 为当天评分</translation>
    </message>
    <message>
        <source>Score this day with the built-in scorer</source>
        <translation>用内置评分器为当天评分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Nothing is left to score here under these criteria.</source>
        <translation>在这些标准下，这里没有待评分的论文了。</translation>
    </message>
    <message>
        <source>Score · %1</source>
        <translation>评分 · %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>winnow::RunSummary</name>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not be read, the rest is stored. First: line %2, %3.</source>
        <translation>
            <numerusform>%1：%n 个条目无法读取，其余已存储。首个：第 %2 行，%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the feed was cut at its limit. Follow its subcategories one by one.</source>
        <translation>%1：该订阅源达到上限而被截断。请逐个关注其子类别。</translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one of %2.</source>
        <translation>%1：今天的列表尚未发布；这是 %2 的列表。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored so far are kept.</source>
        <translation>
            <numerusform>已保留目前评分的 %Ln 篇论文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>arXiv announces nothing today: weekend or holiday.</source>
        <translation>arXiv 今天不公布论文：周末或假日。</translation>
    </message>
    <message>
        <source>Scoring ended early</source>
        <translation>评分提前结束</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored</source>
        <translation>
            <numerusform>已评分 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was scored already</source>
        <translation>先前均已评分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln 篇没有分数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by title</source>
        <translation>
            <numerusform>按标题筛除 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>公布 %1 篇，扫描 %2 篇，新入库 %3 篇</translation>
    </message>
</context>
<context>
    <name>winnow::RunWords</name>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>免费</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>用 %2 %1</translation>
    </message>
    <message>
        <source>%1 of %2 spent this month</source>
        <translation>本月已花费 %1，上限 %2</translation>
    </message>
    <message>
        <source>%1 spent this month</source>
        <translation>本月已花费 %1</translation>
    </message>
    <message>
        <source>a run stops at %1</source>
        <translation>单次运行到 %1 为止</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
</context>
<context>
    <name>winnow::RunningCommand</name>
    <message>
        <source>Fetching %1 (%2 of %3)</source>
        <translation>正在获取 %1（%2/%3）</translation>
    </message>
    <message>
        <source>%1: arXiv can&apos;t answer now; it is asked again in %2 s.</source>
        <translation>%1：arXiv 目前无法响应；%2 秒后再次请求。</translation>
    </message>
    <message numerus="yes">
        <source>Stopping. %n call(s) under way are paid for and waited for; stop once more to give them up.</source>
        <translation>
            <numerusform>正在停止。%n 次进行中的调用已计费，正等待其完成；再次停止即放弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for patience; it is asked again in %2 s.</source>
        <translation>%1 要求等待；%2 秒后再次请求。</translation>
    </message>
</context>
<context>
    <name>winnow::SaveBar</name>
    <message>
        <source>&amp;Save as new version</source>
        <translation>存为新版本(&amp;S)</translation>
    </message>
    <message>
        <source>Name of the version (optional)</source>
        <translation>版本名称（可选）</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>新版本的名称</translation>
    </message>
    <message>
        <source>Back to the version in use; can be undone</source>
        <translation>回到正在使用的版本，可撤销</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>还原(&amp;T)</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreCommand</name>
    <message>
        <source>Score the papers that have no score yet under these criteria.</source>
        <translation>为在这些标准下尚无分数的论文评分。</translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library).</source>
        <translation>公布日期（默认：文库中最新的一天）。</translation>
    </message>
    <message>
        <source>Relevance and novelty, 1 to 10 each. What is scored is stored at once: a run that was stopped or killed is finished by running the command again, and nothing is scored, or paid for, twice. Interrupt it once (Ctrl-C) and it waits for the calls under way; twice, and it does not.

A language model needs a key (winnow-cli key --help) unless it runs on this machine. A paper it gives no usable answer for, asked three times, is listed as failed; the others are not affected.

--json prints an object: day, criteria (version), scorer, model, state, scored, screened, failed, failures (id, cause), calls, tokens (prompt, cached, completion, total), cost (US dollars, null where the price is unknown) and error (code, message, detail, place); with --dry-run: day, criteria, scorer, model, papers, failed, calls, screening_calls, tokens, cost, spent_this_month, run_cap and month_cap.

Examples:
  winnow-cli score
  winnow-cli score --model gpt-5-mini --dry-run
  winnow-cli score --model gpt-5-mini --budget 0.50
  winnow-cli score --provider ollama --model qwen3:8b --concurrency 1
  winnow-cli score --day 2025-06-02 --criteria my-criteria.md</source>
        <translation>相关性和新颖性，各为 1 到 10。评分结果立即存储：被停止或终止的运行，再次运行该命令即可完成，不会重复评分或重复付费。中断一次 (Ctrl-C) 会等待进行中的调用；中断两次则不再等待。

语言模型需要密钥 (winnow-cli key --help)，除非在本机运行。若对某篇论文询问三次仍无可用的回答，则将其列为失败；其他论文不受影响。

--json 输出一个对象：day、criteria（版本）、scorer、model、state、scored、screened、failed、failures（id、cause）、calls、tokens（prompt、cached、completion、total）、cost（美元，价格未知时为 null）和 error（code、message、detail、place）；带 --dry-run 时：day、criteria、scorer、model、papers、failed、calls、screening_calls、tokens、cost、spent_this_month、run_cap 和 month_cap。

示例：
  winnow-cli score
  winnow-cli score --model gpt-5-mini --dry-run
  winnow-cli score --model gpt-5-mini --budget 0.50
  winnow-cli score --provider ollama --model qwen3:8b --concurrency 1
  winnow-cli score --day 2025-06-02 --criteria my-criteria.md</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreHistogram</name>
    <message numerus="yes">
        <source>%n without a score</source>
        <translation>
            <numerusform>%n 篇没有分数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation>
            <numerusform>%1：%n 篇论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ScorerChoice</name>
    <message>
        <source>The &amp;built-in scorer – compares papers with your topics on this computer, nothing to set up</source>
        <translation>内置评分器——在本机将论文与您的主题比较，无需设置(&amp;B)</translation>
    </message>
    <message>
        <source>A lan&amp;guage model – reads the abstracts; a service may charge for it</source>
        <translation>语言模型——阅读摘要；服务可能收费(&amp;G)</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>评分器</translation>
    </message>
</context>
<context>
    <name>winnow::ScoringTab</name>
    <message>
        <source>The &amp;built-in scorer</source>
        <translation>内置评分器(&amp;B)</translation>
    </message>
    <message>
        <source>A lan&amp;guage model</source>
        <translation>语言模型(&amp;G)</translation>
    </message>
    <message>
        <source>Compares papers with your topics on this computer. Costs nothing.</source>
        <translation>在本机将论文与您的主题比较。没有费用。</translation>
    </message>
    <message>
        <source>Reads titles and abstracts with your criteria in hand. They are sent to the service below, which may charge for it.</source>
        <translation>按您的标准阅读标题和摘要。它们会发送到下方的服务，服务可能收费。</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>评分(&amp;S)</translation>
    </message>
</context>
<context>
    <name>winnow::Search</name>
    <message>
        <source>“%1” is no state. Behind is: stands one of %2.</source>
        <translation>“%1”不是状态。is: 之后可用 %2 之一。</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 to 10. Write %2:8, %2:&gt;=8 or %2:6..8.</source>
        <translation>“%1”不是 1 到 10 的数。请写成 %2:8、%2:&gt;=8 或 %2:6..8。</translation>
    </message>
    <message>
        <source>“%1” is no number from 2 to 20. Write %2:17, %2:&gt;=15 or %2:12..16.</source>
        <translation>“%1”不是 2 到 20 的数。请写成 %2:17、%2:&gt;=15 或 %2:12..16。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write 2025-06-02, 2025-06, today or &gt;=2025-06-01.</source>
        <translation>“%1”不是日期。请写成 2025-06-02、2025-06、today 或 &gt;=2025-06-01。</translation>
    </message>
    <message>
        <source>“%1” goes backwards. Write the smaller end first.</source>
        <translation>“%1”的顺序颠倒了。请先写较小的一端。</translation>
    </message>
    <message>
        <source>both words, in title, abstract, names or comment</source>
        <translation>同时包含两个词，在标题、摘要、姓名或备注中</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>按此顺序出现的这些词</translation>
    </message>
    <message>
        <source>not this; works before anything</source>
        <translation>排除此项；可加在任何内容之前</translation>
    </message>
    <message>
        <source>an author; also title: and abstract:</source>
        <translation>作者；另有 title: 和 abstract:</translation>
    </message>
    <message>
        <source>a category; cat:cs is all of cs</source>
        <translation>类别；cat:cs 表示整个 cs</translation>
    </message>
    <message>
        <source>a state: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>relevance; also nov: and own:, from 1 to 10</source>
        <translation>相关性；另有 nov: 和 own:，从 1 到 10</translation>
    </message>
    <message>
        <source>relevance and novelty together, from 2 to 20</source>
        <translation>相关性与新颖性之和，从 2 到 20</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>您的标签之一</translation>
    </message>
    <message>
        <source>a day, month or year; also today and &gt;=2025-06-01</source>
        <translation>日、月或年；也可用 today 和 &gt;=2025-06-01</translation>
    </message>
    <message>
        <source>the paper with this arXiv number</source>
        <translation>具有此 arXiv 编号的论文</translation>
    </message>
    <message>
        <source>“%1:” is no field. There are %2.</source>
        <translation>“%1:”不是字段。可用的有 %2。</translation>
    </message>
</context>
<context>
    <name>winnow::SearchBox</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>建议：%1</translation>
    </message>
</context>
<context>
    <name>winnow::ServicePanel</name>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>The service lists no models. Enter the name by hand.</source>
        <translation>该服务不列出模型。请手动输入名称。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) to choose from</source>
        <translation>
            <numerusform>有 %Ln 个模型可选</numerusform>
        </translation>
    </message>
    <message>
        <source>enter it under “Costs &amp; limits”</source>
        <translation>请在“费用与限制”中填写</translation>
    </message>
    <message>
        <source>for the models</source>
        <translation>可用模型</translation>
    </message>
</context>
<context>
    <name>winnow::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sets everything back but what you collected: categories, authors, the model’s service and prices</source>
        <translation>将所有设置恢复默认，但保留您积累的内容：类别、作者、模型的服务和价格</translation>
    </message>
</context>
<context>
    <name>winnow::Sidebar</name>
    <message>
        <source>Days and views</source>
        <translation>日期与视图</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>待筛选</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>not yet out</source>
        <translation>尚未发布</translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation>无公布</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>, %n announced</source>
        <translation>
            <numerusform>，公布 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample day (invented)</source>
        <translation>示例日（虚构论文）</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
</context>
<context>
    <name>winnow::SidebarModel</name>
    <message>
        <source>All papers</source>
        <translation>所有论文</translation>
    </message>
    <message>
        <source>Kept in all days</source>
        <translation>所有日期中保留的</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>今天 · %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to triage</source>
        <translation>
            <numerusform>，待筛选 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation>
            <numerusform>%1：%n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>示例日</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Found in all days</source>
        <translation>在所有日期中找到</translation>
    </message>
</context>
<context>
    <name>winnow::TableMenus</name>
    <message>
        <source>&amp;Compact</source>
        <translation>紧凑(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>标准(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>宽松(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序依据(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;hen by</source>
        <translation>其次按(&amp;H)</translation>
    </message>
    <message>
        <source>Row hei&amp;ght</source>
        <translation>行高(&amp;G)</translation>
    </message>
</context>
<context>
    <name>winnow::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Enter shows the papers with this tag, Delete takes it off.</source>
        <translation>按 Enter 显示带此标签的论文，按 Delete 移除标签。</translation>
    </message>
    <message>
        <source>Take off the tag “%1”</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>Show the papers tagged “%1”</source>
        <translation>显示带标签“%1”的论文</translation>
    </message>
</context>
<context>
    <name>winnow::TagInput</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>winnow::TagPopup</name>
    <message numerus="yes">
        <source>Tag %n paper(s)</source>
        <translation>
            <numerusform>为 %n 篇论文添加标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::TopicOutline</name>
    <message numerus="yes">
        <source>%n relevant</source>
        <comment>keywords</comment>
        <translation>
            <numerusform>%n 个相关</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n irrelevant</source>
        <comment>keywords</comment>
        <translation>
            <numerusform>%n 个不相关</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application</source>
        <comment>keywords</comment>
        <translation>
            <numerusform>%n 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywords: %1</source>
        <translation>关键词：%1</translation>
    </message>
    <message>
        <source>Topics of the scoring prompt</source>
        <translation>评分提示词的主题</translation>
    </message>
    <message>
        <source>No topics found. Number them – “1. Your topic” – and say below each what is “Relevant:” and what is “Irrelevant:”.</source>
        <translation>未找到主题。请为它们编号——“1. 您的主题”——并在每个主题下写明什么是“Relevant:”，什么是“Irrelevant:”。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Topi&amp;cs</source>
        <translation>主题(&amp;C)</translation>
    </message>
</context>
<context>
    <name>winnow::TransferController</name>
    <message>
        <source>Nothing to paste: copy an arXiv address or number first.</source>
        <translation>没有可粘贴的内容：请先复制 arXiv 地址或编号。</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 份摘要。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read saved feeds</source>
        <translation>读取已保存的订阅源</translation>
    </message>
    <message>
        <source>arXiv feeds (*.xml *.rss *.atom)</source>
        <translation>arXiv 订阅源 (*.xml *.rss *.atom)</translation>
    </message>
    <message>
        <source>Import digests</source>
        <translation>导入摘要</translation>
    </message>
    <message>
        <source>Digests (*.md *.json)</source>
        <translation>摘要 (*.md *.json)</translation>
    </message>
</context>
<context>
    <name>winnow::TrialController</name>
    <message numerus="yes">
        <source>Trying the criteria on %Ln paper(s)…</source>
        <translation>
            <numerusform>正在用 %Ln 篇论文试用标准…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), from the best of the day to the last</source>
        <translation>
            <numerusform>%Ln 篇论文，从当天最佳到最末</numerusform>
        </translation>
    </message>
    <message>
        <source>the built-in scorer</source>
        <comment>tried with it</comment>
        <translation>内置评分器</translation>
    </message>
    <message>
        <source>Tried with %1, before your last changes</source>
        <translation>已用 %1 试用，在您最近的修改之前</translation>
    </message>
    <message>
        <source>Tried with %1: the criteria in use</source>
        <translation>已用 %1 试用：正在使用的标准</translation>
    </message>
    <message>
        <source>Tried with %1. Save the criteria to use them.</source>
        <translation>已用 %1 试用。保存标准即可使用。</translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y on %Ln paper(s)</source>
        <translation>
            <numerusform>用 %Ln 篇论文试用(&amp;Y)</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores a few papers of the day with the criteria above and changes nothing else</source>
        <translation>用上面的标准为当天的几篇论文评分，其他一概不变</translation>
    </message>
    <message>
        <source>These papers have their scores under these criteria: shows them again</source>
        <translation>这些论文在这些标准下已有分数：再次显示</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no papers to try the criteria on. Fetch a day first.</source>
        <translation>没有可用来试用标准的论文。请先获取一天的论文。</translation>
    </message>
    <message>
        <source>Possible again when the run has ended</source>
        <translation>运行结束后可再次使用</translation>
    </message>
</context>
<context>
    <name>winnow::TrialModel</name>
    <message>
        <source>novelty %1</source>
        <translation>新颖性 %1</translation>
    </message>
    <message>
        <source>relevance %1</source>
        <translation>相关性 %1</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>No score: %1</source>
        <translation>无分数：%1</translation>
    </message>
    <message>
        <source>waiting for its score…</source>
        <translation>等待评分…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新颖性</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2 under the criteria in use, by %3</source>
        <translation>在使用中的标准下：相关性 %1，新颖性 %2，由 %3 给出</translation>
    </message>
    <message>
        <source>%1: %2; %3. %4</source>
        <translation>%1：%2；%3。%4</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>尚未试用</translation>
    </message>
    <message>
        <source>Relevance and novelty under the criteria in use</source>
        <translation>在使用中的标准下的相关性和新颖性</translation>
    </message>
</context>
<context>
    <name>winnow::TrialPanel</name>
    <message>
        <source>Other p&amp;apers</source>
        <translation>换几篇论文(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Try the criteria on other papers of this day</source>
        <translation>用当天的其他论文试用标准</translation>
    </message>
    <message>
        <source>Put the trial away (Esc)</source>
        <translation>收起试用结果 (Esc)</translation>
    </message>
    <message>
        <source>Papers of the trial</source>
        <translation>试用的论文</translation>
    </message>
</context>
<context>
    <name>winnow::VersionCombo</name>
    <message>
        <source>Version of the criteria</source>
        <translation>标准的版本</translation>
    </message>
    <message>
        <source>Look at another version</source>
        <translation>查看其他版本</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的改动</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · 使用中</translation>
    </message>
</context>
<context>
    <name>winnow::SavedViewController</name>
    <message>
        <source>There is a view named “%1” already. Give this one another name.</source>
        <translation>已有名为“%1”的视图。请换一个名称。</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>已删除视图“%1”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>winnow::WelcomePage</name>
    <message>
        <source>Welcome to Winnow</source>
        <translation>欢迎使用 Winnow</translation>
    </message>
    <message>
        <source>Every day arXiv announces hundreds of papers. Winnow scores them against what you want to read and leaves the ones that matter.</source>
        <translation>arXiv 每天公布数百篇论文。Winnow 按您想读的内容为它们评分，留下重要的文章。</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>要找什么？</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Start from the &amp;default criteria – they can be changed at any time</source>
        <translation>从默认标准开始——随时可以修改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write my own criteria first</source>
        <translation>先写我自己的标准(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Try the sample day</source>
        <translation>试用示例日(&amp;T)</translation>
    </message>
    <message>
        <source>Invented papers that come with Winnow. Needs no network.</source>
        <translation>Winnow 自带的虚构论文，无需网络。</translation>
    </message>
    <message>
        <source>Choose at least one category to start.</source>
        <translation>请至少选择一个类别以开始。</translation>
    </message>
    <message>
        <source>&amp;Start with my criteria …</source>
        <translation>从我的标准开始(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Start with today’s papers</source>
        <translation>从今日论文开始(&amp;S)</translation>
    </message>
    <message>
        <source>What do you f&amp;ollow?</source>
        <translation>您关注什么(&amp;O)？</translation>
    </message>
    <message>
        <source>Who scores the papers?</source>
        <translation>由谁为论文评分？</translation>
    </message>
</context>
</TS>
