using DebateBot.Chat;
using DebateBot.Connection;
using DebateBot.Core.Storage;
using DebateBot.Events;
using DebateBot.Fetching;
using DebateBot.Posting;
using Microsoft.Extensions.Options;

namespace DebateBot.Hosting;

/// <summary>The parts of the program, each with what belongs to it.</summary>
internal static class Parts
{
    public static void AddStorage(this IHostApplicationBuilder app)
    {
        app.Services.AddSingleton(TimeProvider.System);
        app.Services.AddCoreStorage(parts => StoragePlace.For(parts.GetRequiredService<IConfiguration>()));
        app.Services.AddHostedService<DerivationLane>();
    }

    public static void AddArticles(this IHostApplicationBuilder app)
    {
        app.Services.AddOptions<ArticlesSettings>()
            .BindConfiguration("Articles")
            .Configure<IConfiguration>(ArticlesSettings.ReadLine)
            .ValidateOnStart();
        app.Services.AddSingleton<IValidateOptions<ArticlesSettings>, ArticlesSettingsCheck>();
        app.Services.AddSingleton<PageFetcher>();
    }

    public static void AddChat(this IHostApplicationBuilder app)
    {
        app.Services.Configure<HostOptions>(host => host.ShutdownTimeout = RunningBot.StopTime);
        app.Services.AddOptions<DiscordSettings>().BindConfiguration("Discord").ValidateOnStart();
        app.Services.AddSingleton<Ending>();
        app.Services.AddSingleton<Readiness>();
        app.Services.AddSingleton<ChatInbox>();
        app.Services.AddHostedService<SignIn>();
    }

    public static void AddPosting(this IHostApplicationBuilder app)
    {
        app.Services.AddSingleton<Outbox>();
        app.Services.AddSingleton<LookBack>();
        app.Services.AddSingleton<Sender>();
        app.Services.AddSingleton<DiscussionRaiser>();
        app.Services.AddSingleton<DiscussionOpener>();
        app.Services.AddSingleton<ThreadReplay>();
        app.Services.AddHosted<ImportReplay>();
        app.Services.AddHosted<UnfinishedOpenings>();
        app.Services.AddSingleton<PostedCards>();
        app.Services.AddHosted<CardFollower>();
        app.Services.AddHosted<PrivateCardFollower>();
    }

    public static void AddEvents(this IHostApplicationBuilder app)
    {
        app.Services.AddSingleton<Bookmarks>();
        app.Services.AddSingleton<Mirror>();
        app.Services.AddHosted<ServerEvents>();
        app.Services.AddSingleton<Comparison>();
        app.Services.AddHosted<Reconcile>();
        app.Services.AddHosted<EventPump>();
        app.Services.AddHosted<InteractionLane>();
        app.Services.AddHosted<CommandRegistration>();
        app.Services.AddHosted<Pulse>();
    }

    private static void AddHosted<T>(this IServiceCollection services)
        where T : class, IHostedService
    {
        services.AddSingleton<T>();
        services.AddHostedService(parts => parts.GetRequiredService<T>());
    }
}
