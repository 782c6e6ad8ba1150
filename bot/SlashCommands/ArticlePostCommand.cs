using DebateBot.Chat;
using DebateBot.Core.Articles;
using DebateBot.Core.Imports;
using DebateBot.Fetching;

namespace DebateBot.SlashCommands;

/// <summary>`/article post`: from a link, from a file, or from a form to fill in.</summary>
public sealed class ArticlePostCommand(IChat chat, PageFetcher pages, ArticlePoster poster) : ISlashCommand
{
    private const string Link = "link";
    private const string File = "file";
    private const int LargestFile = 1024 * 1024;

    public CommandDescription Description { get; } =
        new(
            "article post",
            "Posts an article and opens its discussion.",
            [
                new(Link, "The article's address. Without link and file there is a form to fill in.", OptionKind.Text),
                new(File, "The article as a text file: its title on the first line.", OptionKind.File),
                ArticleChannel.Description,
            ]
        )
        {
            DefaultPermissions = Permissions.ManageThreads,
        };

    public async Task<Reply> AnswerAsync(CommandInvoked asked, CancellationToken cancellationToken)
    {
        var (link, file) = (asked.Options.Text(Link), asked.Options.File(File));
        var channel = asked.Options.Integer(ArticleChannel.Option);
        if (link is null && file is null)
            return new FormReply(ArticleForm.Draw(channel));
        var article = file is null
            ? await FetchAsync(link!, cancellationToken)
            : await ReadAsync(file, link, cancellationToken);
        return await poster.PostAsync(asked, channel, article, cancellationToken);
    }

    private async Task<Article> FetchAsync(string link, CancellationToken cancellationToken)
    {
        var page = await pages.FetchAsync(link, cancellationToken);
        return ArticleReader.Read(page.Html, page.Link);
    }

    // With both, the file is the text and the link says where it was published: for pages that cannot be read.
    private async Task<Article> ReadAsync(Attachment file, string? link, CancellationToken cancellationToken)
    {
        var article = ArticleFileReader.Read(await chat.DownloadAsync(file, LargestFile, cancellationToken));
        article.Link = link is null ? null : ArticleLink.Parse(link.Trim());
        return article;
    }
}
