using DebateBot.Cards;
using DebateBot.Doctor;

namespace DebateBot.SlashCommands;

public static class SlashCommandServices
{
    /// <summary>Everything a person can ask the bot for: a line each.</summary>
    public static IServiceCollection AddSlashCommands(this IServiceCollection services) =>
        services
            .AddSingleton<ISlashCommand, ArticlePostCommand>()
            .AddSingleton<ISlashCommand, ArticleImportCommand>()
            .AddSingleton<ISlashCommand, ArticlesCommand>()
            .AddSingleton<ISlashCommand, QuoteCommand>()
            .AddSingleton<ISlashCommand, RecapCommand>()
            .AddSingleton<ISlashCommand, RepliesCommand>()
            .AddSingleton<ISlashCommand, PrivacyCommand>()
            .AddSingleton<ISlashCommand, SetupCommand>()
            .AddSingleton<IMessageMenu, QuoteMenu>()
            .AddSingleton<IMessageMenu, RepliesMenu>()
            .AddSingleton<IButton, QuoteButton>()
            .AddSingleton<IButton, RecapButton>()
            .AddSingleton<IButton, NewsButton>()
            .AddSingleton<IButton, RepliesButton>()
            .AddSingleton<IButton, PostButton>()
            .AddSingleton<IForm, ArticleForm>()
            .AddAnswering();

    /// <summary>What they answer with.</summary>
    private static IServiceCollection AddAnswering(this IServiceCollection services) =>
        services
            .AddSingleton<CommandTable>()
            .AddSingleton<CommandRunner>()
            .AddSingleton<CardDrawer>()
            .AddSingleton<PrivateCard>()
            .AddSingleton<ArticleChannel>()
            .AddSingleton<ArticlePoster>()
            .AddSingleton<AskedDiscussion>()
            .AddSingleton<AskedComment>()
            .AddSingleton<DiscussionChoices>()
            .AddSingleton<CommentChoices>()
            .AddSingleton<WhichDiscussion>()
            .AddSingleton<Suggestions>()
            .AddSingleton<Audience>()
            .AddSingleton<ChannelCheck>()
            .AddSingleton<IntentCheck>()
            .AddSingleton<ServerCheck>();
}
