using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Core.Imports;

namespace DebateBot.SlashCommands;

/// <summary>`/article import`: brings an old discussion, article and comments, into chat.</summary>
public sealed class ArticleImportCommand(IChat chat, ArticlePoster poster) : ISlashCommand
{
    private const string File = "file";
    private const int LargestFile = 4 * 1024 * 1024;

    public CommandDescription Description { get; } =
        new(
            "article import",
            "Brings in an old discussion with its comments.",
            [
                new(File, "A blog page with its comments, as text.", OptionKind.File, IsRequired: true),
                ArticleChannel.Description,
            ]
        )
        {
            DefaultPermissions = Permissions.ManageThreads,
        };

    public async Task<Reply> AnswerAsync(CommandInvoked asked, CancellationToken cancellationToken)
    {
        var file =
            asked.Options.File(File) ?? throw new UserError("Attach the old discussion as a text file with `file:`.");
        var thread = OldThreadReader.Read(await chat.DownloadAsync(file, LargestFile, cancellationToken));
        return await poster.ImportAsync(asked, asked.Options.Integer(ArticleChannel.Option), thread, cancellationToken);
    }
}
