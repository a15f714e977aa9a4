int Right(void)
{
    return 1;
}
