using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;
using DebateBot.Core.Members;
using DebateBot.Core.Quotes;
using DebateBot.Core.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace DebateBot.Core.Storage;

public static class StorageServices
{
    /// <summary>The record and all that reads and writes it. It is opened, and brought up to date, when the first of them is needed.</summary>
    /// <param name="connectionString">"Data Source=PATH", or just the path.</param>
    public static IServiceCollection AddCoreStorage(
        this IServiceCollection services,
        Func<IServiceProvider, string> connectionString
    ) =>
        services
            .AddSingleton(parts => Store.Open(connectionString(parts), parts.GetRequiredService<TimeProvider>()))
            .AddSingleton<CommentRecorder>()
            .AddSingleton<Derivation>()
            .AddSingleton<GapFinder>()
            .AddSingleton<DiscussionStore>()
            .AddSingleton<DiscussionFinder>()
            .AddSingleton<DiscussionReader>()
            .AddSingleton<QuoteFinder>()
            .AddSingleton<MemberFinder>()
            .AddSingleton<ServerStore>();
}
