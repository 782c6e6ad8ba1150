using DebateBot.Chat;

namespace DebateBot.Hosting;

/// <summary>The first thing the bot does: everything that starts after it knows who the bot is, and a wrong token ends the program here.</summary>
public sealed class SignIn(IChat chat) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => chat.SignInAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
