int Left(void)
{
    return 1;
}
