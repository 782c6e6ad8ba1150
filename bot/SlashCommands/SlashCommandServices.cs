namespace DebateBot.SlashCommands;

public static class SlashCommandServices
{
    public static IServiceCollection AddSlashCommands(this IServiceCollection services) =>
        services.AddSingleton<CommandTable>().AddSingleton<CommandRunner>();
}
