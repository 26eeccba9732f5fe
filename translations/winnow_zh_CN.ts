<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CriteriaFile</name>
    <message>
        <source>The scoring prompt is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1, where a language model would find the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scoring prompt has the line %1 more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scoring prompt names no topics, so the built-in scorer has little to go by. Number them and describe each on a line &quot;Relevant: …&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>arXiv is busy. Run the command again in %n second(s).</source>
        <translation>
            <numerusform>arXiv 正忙。请在 %n 秒后再次运行该命令。</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv is busy. Run the command again in a few minutes.</source>
        <translation>arXiv 正忙。请几分钟后再次运行该命令。</translation>
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
        <source>The system&apos;s keyring refused%1.</source>
        <translation>系统密钥环拒绝了请求%1。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&quot;%1&quot; is no category. Name them like cs.LG,cs.AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no announce type. There are new, cross, replace and replace-cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--categories, --feed and --sample exclude one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No categories are followed yet. Name some with --categories cs.LG,cs.AI, choose them in the window, or try --sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download these instead of the followed categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a feed saved earlier instead of downloading; can be repeated; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan only these: new, cross, replace, replace-cross (default: new,cross).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan only papers whose primary category was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the built-in sample day; needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who scores: builtin, which needs neither key nor network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score under the criteria of this file; they become the current ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what scoring would take: calls, tokens and cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the digest to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markdown (default), html, json, bibtex or ris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least relevance of a paper in the digest, 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least novelty of a paper in the digest, 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. Correct WINNOW_ARXIV_URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build scores with the built-in scorer only. Leave out --scorer llm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scorer &quot;%1&quot;. This build has builtin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 belongs to a language model, and this build scores with the built-in scorer only. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Choose markdown, html, json, bibtex or ris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>the feed is of %1, not of the day asked for; nothing was stored. Leave out --day to take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv has no such feed%1. Check the category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2%3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: damaged in %2 places; what is whole is stored. Fetch it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: arXiv announces nothing on a weekend or holiday; the next listing is that of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one of %2.</source>
        <translation>%1：今天的列表尚未发布；这是 %2 的列表。</translation>
    </message>
    <message>
        <source>%1: the feed was cut at its limit of %2 entries, so papers are missing. Ask for its categories one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no papers yet. Fetch a day first: winnow-cli fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no papers of %1. Fetch that day first, or leave out --day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>公布 %1 篇，扫描 %2 篇，新入库 %3 篇</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, criteria %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: every paper has its score already (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 scored, %3 failed (%4)</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Undo decision</source>
        <translation>撤销决定(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo decision</source>
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
        <source>Criteria exported to %1</source>
        <translation>标准已导出到 %1</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Use this version</source>
        <translation>使用此版本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Take the criteria from a Markdown file or a digest</source>
        <translation>从 Markdown 文件或摘要中读取标准</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the criteria to a Markdown file</source>
        <translation>将标准写入 Markdown 文件</translation>
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
        <source>Papers are scored with it from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the words of version %1; it is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the version in use. Undo in the editor brings your text back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved version, to look at. &lt;a href=&quot;back&quot;&gt;Back to your unsaved changes&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved version, to look at. &lt;a href=&quot;back&quot;&gt;Back to the one in use&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
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
    <name>winnow::Dialogs</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
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
    <name>winnow::ErrorText</name>
    <message>
        <source>arXiv is busy and asks us to wait. Try again in a few minutes.</source>
        <translation>arXiv 正忙，请稍等。几分钟后再试。</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is busy and asks us to wait %n minute(s). Try again then.</source>
        <translation>
            <numerusform>arXiv 正忙，要求等待 %n 分钟。请届时再试。</numerusform>
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
</context>
<context>
    <name>winnow::PaperHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>winnow::PaperTexts</name>
    <message>
        <source>Not scored yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>Being scored</source>
        <translation>正在评分</translation>
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
</context>
<context>
    <name>winnow::PaperView</name>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
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
    <name>winnow::PromptTabs</name>
    <message>
        <source>Scoring prompt</source>
        <translation>评分提示词</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Screening prompt</source>
        <translation>初筛提示词</translation>
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
        <source>Stop the run; what was stored is kept (Esc)</source>
        <translation>停止运行；已存储的内容会保留 (Esc)</translation>
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
    <message numerus="yes">
        <source> · %n s left</source>
        <translation>
            <numerusform> · 剩余 %n 秒</numerusform>
        </translation>
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
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>公布 %1 篇，扫描 %2 篇，新入库 %3 篇</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) scored</source>
        <translation>
            <numerusform>已评分 %n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was scored already</source>
        <translation>均已评分</translation>
    </message>
    <message numerus="yes">
        <source>%n without a score</source>
        <translation>
            <numerusform>%n 篇没有评分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunControl</name>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not be read, the rest is stored. First: line %2, %3.</source>
        <translation>
            <numerusform>%1：%n 个条目无法读取，其余已保存。首个：第 %2 行，%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the feed was cut at its limit. Follow its subcategories one by one.</source>
        <translation>%1：订阅源已达上限被截断。请逐个关注其子类别。</translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one of %2.</source>
        <translation>%1：今天的列表尚未发布；这是 %2 的列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) got no score; they stand first in the table.</source>
        <translation>
            <numerusform>%n 篇论文没有评分，排在表格最前。</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv announces nothing today: weekend or holiday.</source>
        <translation>今天 arXiv 不公布论文：周末或假日。</translation>
    </message>
</context>
<context>
    <name>winnow::RunningCommand</name>
    <message>
        <source>Fetching %1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>正在评分 %1/%2</translation>
    </message>
</context>
<context>
    <name>winnow::SaveBar</name>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::Sidebar</name>
    <message>
        <source>Days and views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n announced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sample day (invented papers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::SidebarModel</name>
    <message>
        <source>All papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to triage</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Topics</source>
        <translation>主题(&amp;T)</translation>
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
        <source>What do you &amp;follow?</source>
        <translation>您关注什么(&amp;F)？</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>要找什么？</translation>
    </message>
    <message>
        <source>The built-in scorer compares each title and abstract with your topics and keywords, on this computer. There is nothing to set up, and nothing leaves it.</source>
        <translation>内置评分器在本机上将每个标题和摘要与您的主题和关键词比较。无需设置，也不会有任何内容离开本机。</translation>
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
</context>
</TS>
