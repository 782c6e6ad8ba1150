namespace DebateBot.Cards;

/// <summary>How long things may be in chat. https://discord.com/developers/docs/resources/message#embed-object-embed-limits</summary>
public static class Limits
{
    public const int Message = 2000;
    public const int CardTitle = 256;
    public const int CardDescription = 4096;
    public const int CardsTogether = 6000;
    public const int FieldName = 256;
    public const int FieldText = 1024;
    public const int Footer = 2048;
    public const int Author = 256;
    public const int ThreadName = 100;
    public const int WebhookName = 80;
    public const int ChoiceName = 100;
    public const int Choices = 25;
    public const int ButtonLabel = 80;
    public const int FormText = 4000;
}
