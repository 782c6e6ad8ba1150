using DebateBot.Chat;

namespace DebateBot.Connection.Rest;

/// <summary>The bot's operations, one request each; a partial file a subject.</summary>
public sealed partial class DiscordChat(IDiscordApi api, PermissionReader permissions, FileDownload files)
    : IChat,
        IDisposable
{
    private readonly SemaphoreSlim signingIn = new(1);
    private readonly SemaphoreSlim makingWebhook = new(1);
    private BotIdentity? self;

    public BotIdentity Self => self ?? throw new InvalidOperationException("The bot has not signed in yet.");

    public async Task<BotIdentity> SignInAsync(CancellationToken cancellationToken)
    {
        await signingIn.WaitAsync(cancellationToken);
        try
        {
            return self ??= await AskWhoAmIAsync(cancellationToken);
        }
        finally
        {
            signingIn.Release();
        }
    }

    private async Task<BotIdentity> AskWhoAmIAsync(CancellationToken cancellationToken)
    {
        var application = await api.GetOwnApplicationAsync(cancellationToken);
        var user = await api.GetOwnUserAsync(cancellationToken);
        return new((long)user.Id, (long)application.Id, user.ShownName, application.HasMessageContent);
    }

    public Task<byte[]> DownloadAsync(Attachment file, int limit, CancellationToken cancellationToken) =>
        files.GetAsync(file, limit, cancellationToken);

    public void Dispose()
    {
        signingIn.Dispose();
        makingWebhook.Dispose();
    }
}
